package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What single figures can be asked for beside what all can. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "measure",
        in = ParameterIn.QUERY,
        description =
                "Of closeness only: similarity (unless given), congruence, conflict, subtract"
                        + " (congruence less conflict)")
@interface FigureQuery {}

package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that single figures have of their own. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "of",
        in = ParameterIn.QUERY,
        description =
                "bars: the code of the issue or the stakeholder that is split; the issue with most"
                        + " claims unless given")
@Parameter(
        name = "share",
        in = ParameterIn.QUERY,
        description = "bars: counts (unless given), percent of each row's claims")
@Parameter(
        name = "measure",
        in = ParameterIn.QUERY,
        description =
                "closeness: similarity (unless given), congruence, conflict, subtract"
                        + " (congruence less conflict)")
@interface FigureQuery {}

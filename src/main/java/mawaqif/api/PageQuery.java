package mawaqif.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that is given page by page; see {@link Paging}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        description = "How many items, 1 to 1000; 100 unless given")
@Parameter(
        name = "cursor",
        in = ParameterIn.QUERY,
        description = "Where to go on: the `next` of the page before")
public @interface PageQuery {}

package mawaqif.claims.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import mawaqif.api.Query;

/**
 * The rest of the one vocabulary of screens and API. Lists of claims take it, so that one query
 * string serves every address, but it changes nothing about them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "level", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "rollup", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "count", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "weight", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "order", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "lang", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@Parameter(name = "digits", in = ParameterIn.QUERY, description = ViewQuery.IDLE)
@interface ViewQuery {

    String IDLE = "As for the matrix; without effect here";

    /** Refuses values that no address takes. */
    final class Check {

        private Check() {}

        static void values(Query query) {
            query.word("level", List.of("top", "leaf"));
            query.word("rollup", List.of("claims", "children"));
            query.word("count", List.of("claims", "sources"));
            query.word("weight", List.of("confidence", "equal"));
            query.word(
                    "order", List.of("curated", "similarity", "polarisation", "coverage", "name"));
            query.word("lang", List.of("en", "ar"));
            query.word("digits", List.of("latn", "arab"));
        }
    }
}

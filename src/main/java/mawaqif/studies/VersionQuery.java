package mawaqif.studies;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A read that can be asked for as it was at an earlier data version; see {@link Studies#at}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = VersionQuery.VERSION,
        in = ParameterIn.QUERY,
        description = "Data version to read, 1 to the study's newest, which is the default")
public @interface VersionQuery {

    /** The name of the parameter. */
    String VERSION = "version";
}

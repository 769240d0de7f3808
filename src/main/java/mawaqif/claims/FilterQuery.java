package mawaqif.claims;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A read of the claims that pass a filter; {@link FilterParameters} reads its parameters. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "lens", in = ParameterIn.QUERY, description = FilterQuery.LIST)
@Parameter(
        name = "stakeholder",
        in = ParameterIn.QUERY,
        description =
                FilterQuery.LIST
                        + "; those that stand under one come along, `SUNNI~own` is the claims of"
                        + " one without theirs")
@Parameter(name = "issue", in = ParameterIn.QUERY, description = FilterQuery.LIST)
@Parameter(
        name = "source",
        in = ParameterIn.QUERY,
        description =
                FilterQuery.LIST
                        + "; any quote of a claim may match, and all but the list is every other"
                        + " claim")
@Parameter(name = "scenario", in = ParameterIn.QUERY, description = FilterQuery.LIST)
@Parameter(name = "period", in = ParameterIn.QUERY, description = FilterQuery.LIST)
@Parameter(name = "coder", in = ParameterIn.QUERY, description = FilterQuery.LIST)
@Parameter(
        name = "status",
        in = ParameterIn.QUERY,
        description =
                FilterQuery.LIST
                        + ": draft, submitted, accepted, disputed, withdrawn; accepted unless"
                        + " given")
@Parameter(
        name = "attribution",
        in = ParameterIn.QUERY,
        description = FilterQuery.LIST + ": self-stated, author-attributed, third-party")
@Parameter(
        name = "confidence",
        in = ParameterIn.QUERY,
        description = FilterQuery.LIST + ": low, medium, high")
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description = "Earliest date of a claim: 2025-09-17, 2025-09 or 2025")
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Latest date of a claim: 2025-09-17, 2025-09 or 2025")
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description =
                "Words that must all occur in quotes, translations or note, Arabic-normalised")
public @interface FilterQuery {

    /** How a list of codes is written. */
    String LIST =
            "Comma list of codes; `none` matches absent, a leading `!` selects all but the list";
}

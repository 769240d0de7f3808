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
        name = "facet",
        in = ParameterIn.QUERY,
        description =
                "matrix, bars, strip, coverage, timeline: none (unless given), scenario, period,"
                        + " source; small multiples, a panel for each, in the same order and scale")
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
@Parameter(
        name = "with",
        in = ParameterIn.QUERY,
        description =
                "strip: codes of 1 to 6 stakeholders in the order wanted, two make a dumbbell; the"
                        + " first six with evidence unless given. With by: the one stakeholder."
                        + " compare: codes of 2 to 5 stakeholders")
@Parameter(
        name = "by",
        in = ParameterIn.QUERY,
        description =
                "strip: period, scenario; one stakeholder between two of these, as a dumbbell."
                        + " compare: stakeholder (unless given), scenario, period")
@Parameter(
        name = "between",
        in = ParameterIn.QUERY,
        description =
                "strip with by: the codes of two periods or scenarios, none for claims without one;"
                        + " the first and the last with evidence unless given")
@interface FigureQuery {}

package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A read of a matrix: how claims become cells, and in which words. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "level",
        in = ParameterIn.QUERY,
        description =
                "top (unless given): stakeholders without a parent, rolled up; leaf: every"
                        + " stakeholder with its own claims")
@Parameter(
        name = "rollup",
        in = ParameterIn.QUERY,
        description =
                "claims (unless given): claims of parts are pooled; children: each part weighs"
                        + " the same")
@Parameter(
        name = "count",
        in = ParameterIn.QUERY,
        description =
                "claims (unless given); sources: of like claims from the same sources one counts")
@Parameter(
        name = "weight",
        in = ParameterIn.QUERY,
        description = "confidence (unless given): high 3, medium 2, low 1; equal: all 1")
@Parameter(
        name = "order",
        in = ParameterIn.QUERY,
        description = "curated (unless given), similarity, polarisation, coverage, name")
@Parameter(
        name = "lang",
        in = ParameterIn.QUERY,
        description = "Language of labels: en (unless given), ar")
@Parameter(
        name = "digits",
        in = ParameterIn.QUERY,
        description = "Digits in words and figures: latn (unless given), arab")
@interface MatrixViewQuery {}

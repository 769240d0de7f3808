package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A figure that is drawn; {@link mawaqif.comparison.Drawing} reads its parameters. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "width",
        in = ParameterIn.QUERY,
        description = "Layout units, 200 to 4000; 850 unless given")
@Parameter(
        name = "height",
        in = ParameterIn.QUERY,
        description =
                "Layout units, 200 to 4000; as high as it needs, or 600 where only width is given")
@Parameter(
        name = "scale",
        in = ParameterIn.QUERY,
        description = "Pixels of a PNG for each layout unit, 1 to 4; 1 unless given")
@Parameter(
        name = "theme",
        in = ParameterIn.QUERY,
        description = "light (unless given), dark, print")
@Parameter(
        name = "text",
        in = ParameterIn.QUERY,
        description =
                "svg: live (unless given), with its fonts inside; outlines, which look the same in"
                        + " every program but can't be edited or searched")
@Parameter(
        name = "page",
        in = ParameterIn.QUERY,
        description =
                "Which page of a figure that goes on, from 1; without it a PDF holds all of them and a"
                        + " picture the first")
@interface DrawingQuery {}

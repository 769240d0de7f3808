package mawaqif.exchange.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that puts its reasons into English or Arabic. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = LanguageQuery.LANGUAGE,
        in = ParameterIn.QUERY,
        description = "The language of reasons, English unless given",
        schema = @Schema(allowableValues = {"en", "ar"}))
@interface LanguageQuery {

    String LANGUAGE = "lang";
}

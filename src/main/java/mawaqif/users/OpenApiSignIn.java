package mawaqif.users;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells the description of the API, and the page to try it, how callers show who they are. */
@Component
class OpenApiSignIn implements GlobalOpenApiCustomizer {

    private static final String BASIC = "basic";

    @Override
    public void customise(OpenAPI api) {
        Components components = Optional.ofNullable(api.getComponents()).orElseGet(Components::new);
        components.addSecuritySchemes(
                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
        api.components(components).addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}

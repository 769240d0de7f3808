package mawaqif.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up the conventions of the REST interface and its description. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new QueryArgument());
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Mawaqif")
                                .version("v1")
                                .description(
                                        "Who stands where, side by side, with the evidence"
                                                + " attached. Lists are `{items, next}`; errors are"
                                                + " problem documents (RFC 9457)."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        BASIC,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Describes the parameters that a method accepts through annotations such as PageQuery. */
    @Bean
    OperationCustomizer queryParameters() {
        return (Operation operation, HandlerMethod method) -> {
            List<Parameter> all =
                    operation.getParameters() == null
                            ? new ArrayList<>()
                            : new ArrayList<>(operation.getParameters());
            QueryArgument.documented(method.getMethod()).stream()
                    .filter(each -> all.stream().noneMatch(is -> is.getName().equals(each.name())))
                    .forEach(each ->
                            all.add(
                                    new Parameter()
                                            .in("query")
                                            .name(each.name())
                                            .description(each.description())
                                            .schema(new StringSchema())));
            return operation.parameters(all);
        };
    }
}

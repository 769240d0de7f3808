package mawaqif.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands controllers their {@link Query}. A method accepts the parameters that it documents with
 * {@link Parameter}, straight or through an annotation such as {@link PageQuery}, and no others.
 */
class QueryArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Query.class;
    }

    @Override
    public Query resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, List<String>> given = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        List<String> accepted =
                documented(Objects.requireNonNull(parameter.getMethod())).stream()
                        .map(Parameter::name)
                        .toList();
        return Query.of(given, accepted);
    }

    static List<Parameter> documented(AnnotatedElement method) {
        return new ArrayList<>(
                AnnotatedElementUtils.findMergedRepeatableAnnotations(
                        method, Parameter.class, Parameters.class));
    }
}

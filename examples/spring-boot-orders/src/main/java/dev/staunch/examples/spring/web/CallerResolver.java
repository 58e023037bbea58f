package dev.staunch.examples.spring.web;

import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.examples.spring.Settings;
import dev.staunch.examples.spring.order.Caller;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells who is calling, by the bearer token (RFC 6750): a handler that takes a {@link Caller} has one. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String SCHEME = "Bearer ";
    private static final Parser<String, Secret> BEARER = Parser.text(header -> header.startsWith(SCHEME)
            ? Secret.PARSER.parse(header.substring(SCHEME.length()))
            : Result.err(Violations.of(StandardError.MALFORMED)));

    private final Map<Caller, Secret> tokens;

    CallerResolver(Settings settings) {
        this.tokens = settings.tokens();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    /** Whatever is wrong with the header, the answer is the same. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return BEARER.parse(request.getHeader(HttpHeaders.AUTHORIZATION))
                .mapError(unused -> Failure.of(HttpError.UNAUTHENTICATED))
                .flatMap(this::ownerOf)
                .orElseThrow(Failure::toException);
    }

    /** Compares with every token, in constant time, so that the time tells nothing of any. */
    private Result<Caller, Failure> ownerOf(Secret presented) {
        Optional<Caller> owner = Optional.empty();
        try (presented) {
            for (Map.Entry<Caller, Secret> each : tokens.entrySet()) {
                if (each.getValue().matches(presented)) {
                    owner = Optional.of(each.getKey());
                }
            }
        }
        return Result.fromOptional(owner, () -> Failure.of(HttpError.UNAUTHENTICATED));
    }
}

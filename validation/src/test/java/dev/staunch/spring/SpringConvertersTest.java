package dev.staunch.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.staunch.contact.EmailAddress;
import dev.staunch.convert.Conversion;
import dev.staunch.convert.Samples;
import dev.staunch.error.Problem;
import dev.staunch.error.Violations;
import dev.staunch.identifier.Slug;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import dev.staunch.payment.PaymentCard;
import dev.staunch.sensitive.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class SpringConvertersTest {

    private record Quantity(int value) {
        static final Parser<String, Quantity> PARSER =
                Numbers.intBetween(1, 100).map(Quantity::new);
    }

    private static final List<Conversion<?>> CONVERSIONS =
            Conversion.standardWith(Conversion.ofNumber(Quantity.class, Quantity.PARSER, Quantity::value));

    private static DefaultConversionService service() {
        DefaultConversionService service = new DefaultConversionService();
        SpringConverters.addTo(service, CONVERSIONS);
        return service;
    }

    private static String everything(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void converts_every_standard_type() {
        DefaultConversionService service = service();
        for (Conversion<?> conversion : Conversion.standard()) {
            String text = Samples.of(conversion.type());
            Object value = service.convert(text, conversion.type());
            assertThat(value).isInstanceOf(conversion.type());
            if (conversion.writer().isPresent()) {
                assertThat(service.convert(value, String.class)).isEqualTo(text);
            }
        }
    }

    @Test
    void converts_types_of_the_service_and_lists() {
        DefaultConversionService service = service();
        assertThat(service.convert("5", Quantity.class)).isEqualTo(new Quantity(5));
        assertThat(service.convert(new Quantity(5), String.class)).isEqualTo("5");
        assertThat(service.convert(
                        "a,b",
                        TypeDescriptor.valueOf(String.class),
                        TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(Slug.class))))
                .isEqualTo(List.of(new Slug("a"), new Slug("b")));
    }

    @Test
    void a_sensitive_type_is_not_written() {
        DefaultConversionService service = service();
        PaymentCard card = service.convert("4" + "1".repeat(15), PaymentCard.class);
        assertThat(service.convert(card, String.class)).isEqualTo("PaymentCard");
        Secret secret = Secret.PARSER.parse("correct horse battery").orElseThrow();
        assertThatThrownBy(() -> service.convert(secret, String.class))
                .isInstanceOf(ConverterNotFoundException.class)
                .hasMessageNotContaining("horse");
    }

    @Test
    void the_exception_of_a_refusal_shows_nothing_of_the_input() {
        Throwable failure = catchThrowable(() -> service().convert("QZKW 1234", Slug.class));
        assertThat(failure).isInstanceOf(ConversionFailedException.class).hasMessage("the input was refused");
        assertThat(((ConversionFailedException) failure).getValue()).isNull();
        assertThat(everything(failure)).doesNotContain("QZKW");
        assertThat(SpringConverters.violations(failure).map(Violations::toString))
                .contains("[input.malformed]");
        assertThat(SpringConverters.violations(new IllegalStateException(failure)))
                .isPresent();
        assertThat(SpringConverters.violations(new IllegalStateException("x"))).isEmpty();
        Exception circle = new IllegalStateException();
        circle.initCause(new IllegalStateException(circle));
        assertThat(SpringConverters.violations(circle)).isEmpty();
        assertThatThrownBy(() -> new DefaultConversionService().convert("QZKW", Integer.class))
                .hasMessageContaining("QZKW") // Spring's own converters do
                .satisfies(own -> assertThat(SpringConverters.violations(own)).isEmpty());
    }

    @Test
    void what_a_binder_keeps_is_not_ours() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("email", "QZKW1234");
        Contact contact = new Contact();
        ServletRequestDataBinder binder = new ServletRequestDataBinder(contact);
        binder.setConversionService(service());
        binder.bind(request);
        FieldError error = binder.getBindingResult().getFieldErrors().get(0);
        assertThat(error.getDefaultMessage()).contains("the input was refused").doesNotContain("QZKW");
        assertThat(error.unwrap(TypeMismatchException.class))
                .satisfies(failure -> assertThat(everything(failure)).doesNotContain("QZKW"))
                .satisfies(failure ->
                        assertThat(SpringConverters.violations(failure)).isPresent());
        assertThat(error.getRejectedValue()).isEqualTo("QZKW1234"); // so it must not be shown, nor the error as a whole
        assertThat(contact.email).isNull();
    }

    @Test
    void a_handler_answers_with_the_problem() throws Exception {
        MockMvc mvc = mvc(new Handler());
        MockHttpServletResponse good = get(mvc, "/orders/tea-pot?email=ann@EXAMPLE.com");
        assertThat(good.getStatus()).isEqualTo(200);
        assertThat(good.getContentAsString()).isEqualTo("tea-pot ann@example.com");
        for (String wrong : List.of("/orders/QZKW_1234?email=ann@example.com", "/orders/tea-pot?email=QZKW1234")) {
            MockHttpServletResponse refused = get(mvc, wrong);
            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(refused.getContentAsString()).contains("input.malformed").doesNotContain("QZKW");
            assertThat(refused.getErrorMessage()).isNull();
        }
    }

    @Test
    void without_a_handler_spring_shows_the_value_only_in_its_problem_detail() throws Exception {
        MockHttpServletResponse plain = get(mvc(), "/orders/QZKW_1234?email=ann@example.com");
        assertThat(plain.getStatus()).isEqualTo(400);
        assertThat(plain.getContentAsString() + plain.getErrorMessage()).doesNotContain("QZKW");
        MockHttpServletResponse detailed = get(mvc(new SpringsOwn()), "/orders/QZKW_1234?email=ann@example.com");
        assertThat(detailed.getStatus()).isEqualTo(400);
        assertThat(detailed.getContentAsString()).contains("QZKW_1234"); // which is why the Javadoc warns of it
    }

    private static MockMvc mvc(Object... advice) {
        DefaultFormattingConversionService service = new DefaultFormattingConversionService();
        SpringConverters.addTo(service);
        return MockMvcBuilders.standaloneSetup(new Orders())
                .setConversionService(service)
                .setControllerAdvice(advice)
                .build();
    }

    private static MockHttpServletResponse get(MockMvc mvc, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(java.net.URI.create(path)))
                .andReturn()
                .getResponse();
    }

    /** A bean that a form is bound to. */
    static final class Contact {

        private @Nullable EmailAddress email;

        public void setEmail(EmailAddress email) {
            this.email = email;
        }
    }

    /** A controller of a service. */
    @RestController
    static final class Orders {

        @GetMapping("/orders/{slug}")
        String order(@PathVariable("slug") Slug slug, @RequestParam("email") EmailAddress email) {
            return slug.value() + " " + email.value();
        }
    }

    /** As the Javadoc advises. */
    @ControllerAdvice
    static final class Handler {

        @ExceptionHandler
        ResponseEntity<Map<String, Object>> refused(TypeMismatchException failure) {
            Problem problem =
                    SpringConverters.violations(failure).map(Problem::of).orElseThrow(() -> failure);
            return ResponseEntity.status(problem.status()).body(problem.toMap());
        }
    }

    /** As Spring offers. */
    @ControllerAdvice
    static final class SpringsOwn extends ResponseEntityExceptionHandler {}
}

package dev.staunch.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.staunch.contact.EmailAddress;
import dev.staunch.convert.Conversion;
import dev.staunch.identifier.Slug;
import dev.staunch.payment.PaymentCard;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Jersey, over loopback. */
@Timeout(60)
class JaxRsConvertersTest {

    private static @Nullable HttpServer server;
    private static String root = "";
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void starts() {
        URI loopback = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":0/");
        HttpServer started = JdkHttpServerFactory.createHttpServer(
                loopback, new ResourceConfig(Orders.class).register(new JaxRsConverters()));
        server = started;
        root = "http://" + loopback.getHost() + ":" + started.getAddress().getPort();
    }

    @AfterAll
    static void stops() {
        if (server != null) {
            server.stop(0);
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void makes_primitives_of_parameters() throws Exception {
        assertThat(get("/orders/tea-pot?email=ann@EXAMPLE.com").body()).isEqualTo("tea-pot ann@example.com []");
        assertThat(get("/orders/tea-pot?tag=a&tag=b").body()).isEqualTo("tea-pot nobody@example.com [a, b]");
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/QZKW_1234, /slug",
        "/orders/tea-pot?email=QZKW1234, /email",
        "/orders/tea-pot?email=, /email",
        "/orders/tea-pot?tag=a&tag=QZKW_1234, /tag",
        "/orders/tea-pot;copy=QZKW1234, /copy"
    })
    void a_refusal_is_400_with_a_problem_that_names_the_parameter(String path, String pointer) throws Exception {
        assertRefused(get(path), pointer);
    }

    @Test
    void headers_cookies_and_forms_are_refused_alike() throws Exception {
        assertRefused(get("/orders/tea-pot", "x-contact", "QZKW1234"), "/x-contact");
        assertRefused(get("/orders/tea-pot", "Cookie", "contact=QZKW1234"), "/contact");
        HttpRequest form = HttpRequest.newBuilder(URI.create(root + "/orders"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("card=4111QZKW"))
                .build();
        assertRefused(client.send(form, HttpResponse.BodyHandlers.ofString()), "/card");
    }

    private static void assertRefused(HttpResponse<String> response, String pointer) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"pointer\":\"" + pointer + "\"", "\"code\":\"input.")
                .doesNotContain("QZKW");
        assertThat(response.headers().toString()).doesNotContain("QZKW");
    }

    private static <T> ParamConverter<T> converter(Class<T> type) {
        return Optional.ofNullable(new JaxRsConverters(Conversion.standard()).getConverter(type, type, null))
                .orElseThrow();
    }

    @Test
    void writes_what_is_not_sensitive() {
        assertThat(converter(Slug.class).toString(new Slug("a"))).isEqualTo("a");
        PaymentCard card = PaymentCard.of("4" + "1".repeat(15));
        assertThatThrownBy(() -> converter(PaymentCard.class).toString(card))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sensitive type is not written");
        assertThat(new JaxRsConverters().getConverter(Integer.class, Integer.class, new Annotation[0]))
                .isNull();
    }

    @Test
    void a_parameter_that_is_missing_is_null() {
        assertThat(converter(Slug.class).fromString(null)).isNull();
    }

    @Test
    void the_exception_shows_nothing_of_the_input() {
        assertThatThrownBy(() -> converter(Slug.class).fromString("QZKW_1234"))
                .hasMessage("the input was refused")
                .hasNoCause();
    }

    /** A resource of a service. */
    @Path("/orders")
    public static final class Orders {

        /** Shows its parameters. */
        @GET
        @Path("{slug}")
        public String order(
                @PathParam("slug") Slug slug,
                @QueryParam("email") @DefaultValue("nobody@example.com") EmailAddress email,
                @QueryParam("tag") List<Slug> tags,
                @MatrixParam("copy") @Nullable EmailAddress copy,
                @HeaderParam("x-contact") @Nullable EmailAddress contact,
                @CookieParam("contact") @Nullable EmailAddress cookie) {
            return slug.value() + " " + email.value() + " " + tags;
        }

        /** Takes a form. */
        @POST
        public String pay(@FormParam("card") PaymentCard card) {
            return card.last4();
        }
    }
}

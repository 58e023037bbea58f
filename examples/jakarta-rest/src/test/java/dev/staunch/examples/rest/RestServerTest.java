package dev.staunch.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.jakarta.SafeMessageInterpolator;
import dev.staunch.testkit.LeakDetector;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.base.JsonParseExceptionMapper;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service consists of is there, and does what it is there for. */
class RestServerTest {

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    private static HttpResponse<String> send(RestServer server, String method, String path, String body)
            throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.origin() + path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void an_order_is_found_where_the_answer_says_whatever_host_the_caller_names() throws Exception {
        try (RestServer server = RestServer.start(0)) {
            HttpResponse<String> placed = send(
                    server,
                    "POST",
                    "/orders",
                    "{\"customer\":\"" + leaks.canary("name") + "\",\"email\":\"" + leaks.canary("mailbox")
                            + "@example.com\",\"lines\":[{\"sku\":\"CUP-002\",\"quantity\":3}]}");
            assertThat(placed.body()).contains("\"total\":\"EUR 36.00\"");
            String location = placed.headers().firstValue("Location").orElseThrow();
            assertThat(location).startsWith("/orders/");
            assertThat(send(server, "GET", location, "").body()).isEqualTo(placed.body());
            assertThat(send(server, "GET", "/orders?sku=CUP-002", "").body()).isEqualTo("[" + placed.body() + "]");
            assertThat(send(server, "GET", "/application.wadl", "").statusCode())
                    .isEqualTo(404);
            leaks.check("response", placed.body());
        }
    }

    /** The negative control: why the mappers are left out. */
    @Test
    void the_exception_mappers_of_jersey_would_repeat_the_input() throws Exception {
        ResourceConfig usual = RestServer.application().register(JsonParseExceptionMapper.class);
        try (RestServer server = RestServer.start(0, usual)) {
            assertThat(send(server, "POST", "/orders", "{\"customer\":QZKW1234}")
                            .body())
                    .contains("QZKW1234");
        }
    }

    @Test
    void a_defect_is_an_incident_that_says_nothing_else() throws Exception {
        String canary = leaks.canary("message");
        ContainerRequestFilter fails = request -> {
            throw new IllegalStateException("password=" + canary);
        };
        ResourceConfig broken = RestServer.application().register(fails, ContainerRequestFilter.class);
        try (RestServer server = RestServer.start(0, broken)) {
            HttpResponse<String> response = send(server, "GET", "/orders?sku=TEA-001", "");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("\"code\":\"internal\"").contains("urn:uuid:");
            leaks.check("response", response.body());
        }
    }

    @Test
    void messages_need_no_expression_language_and_there_is_none() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getMessageInterpolator()).isInstanceOf(SafeMessageInterpolator.class);
        }
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}

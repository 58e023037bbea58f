package dev.staunch.examples.rest;

import com.sun.net.httpserver.HttpServer;
import dev.staunch.convert.Conversion;
import dev.staunch.jaxrs.JaxRsConverters;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The service on the JDK's HTTP server and the loopback interface. What a deployment registers elsewhere is the same. */
public final class RestServer implements AutoCloseable {

    private static final List<Conversion<?>> CONVERSIONS = Conversion.standardWith(
            Conversion.of(Sku.class, Sku.PARSER, Sku::value),
            Conversion.of(OrderId.class, OrderId.PARSER, OrderId::toString));

    static {
        // The JDK's server reads these when it is loaded. A request has ten seconds to arrive. Of a refused body, so
        // much is read and thrown away that the caller gets to see why.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "10");
        System.getProperties().putIfAbsent("sun.net.httpserver.drainAmount", Integer.toString(8 << 20));
    }

    private final HttpServer server;

    private RestServer(HttpServer server) {
        this.server = server;
    }

    /** Everything that the service consists of. Jersey finds the validation of arguments by itself. */
    static ResourceConfig application() {
        return new ResourceConfig()
                .register(OrderResource.class)
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(new Orders()).to(Orders.class);
                    }
                })
                .register(new JaxRsConverters(CONVERSIONS))
                .register(new Json(CONVERSIONS))
                .register(JacksonFeature.withoutExceptionMappers()) // theirs answer with messages that repeat input
                .registerInstances(Refusals.MAPPERS)
                .register(new SafeHeaders())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    }

    /** Starts on a port, or on any free one if it is 0. */
    public static RestServer start(int port) {
        return start(port, application());
    }

    static RestServer start(int port, ResourceConfig application) {
        URI loopback = URI.create("http://127.0.0.1:" + port + "/");
        return new RestServer(JdkHttpServerFactory.createHttpServer(loopback, application));
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.staunch.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.error.Failure;
import dev.staunch.jackson.JsonFields;
import dev.staunch.jackson.JsonLimits;
import dev.staunch.logging.SafeLogger;
import dev.staunch.parse.Fields;
import dev.staunch.result.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The service: HTTP outside, {@link Orders} inside. Listens on the loopback interface alone. */
public final class OrderServer implements AutoCloseable {

    private static final SafeLogger log = SafeLogger.of(OrderServer.class);

    private static final String COLLECTION = "/orders";
    private static final JsonLimits LIMITS = new JsonLimits(JsonBody.MAX_BYTES, 8, 250_000, 20_000, 64, 20);

    static {
        // The JDK's server reads these when it is loaded. A request has ten seconds to arrive. Of a refused body, so
        // much is read and thrown away that the caller gets to see why. Small replies are not held back.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "10");
        System.getProperties().putIfAbsent("sun.net.httpserver.drainAmount", Integer.toString(8 << 20));
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
    }

    private final Authentication authentication;
    private final Orders orders;
    private final OrderPolicy policy;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    private OrderServer(Settings settings, PaymentProvider payments, HttpServer server) {
        this.authentication = new Authentication(settings.tokens());
        this.orders = new Orders(new PaymentGateway(payments, settings.paymentPassword()));
        this.policy = new OrderPolicy(orders::isPlacedBy, Clock.systemUTC());
        this.server = server;
    }

    /** Starts on a port, or on any free one if it is 0. */
    public static OrderServer start(Settings settings, PaymentProvider payments, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        OrderServer service = new OrderServer(settings, payments, HttpServer.create(address, 0));
        service.server.createContext("/", service::handle);
        service.server.setExecutor(service.threads);
        service.server.start();
        return service;
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    public int port() {
        return address().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            replyTo(exchange).sendTo(exchange);
        } catch (IOException gone) {
            log.info("caller did not wait for the reply", gone);
        }
    }

    /** Whatever happens inside, there is a reply. */
    private Reply replyTo(HttpExchange exchange) {
        try {
            return authentication
                    .callerOf(Fields.headers(exchange.getRequestHeaders()))
                    .mapError(failure -> Refusals.failure(failure).with("WWW-Authenticate", "Bearer"))
                    .fold(caller -> route(exchange, caller), refusal -> refusal);
        } catch (RuntimeException defect) {
            return Refusals.defect(defect);
        }
    }

    private Reply route(HttpExchange exchange, Caller caller) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals(COLLECTION)) {
            return method.equals("POST") ? place(exchange, caller) : notAllowed("POST");
        }
        if (!path.startsWith(COLLECTION + "/")) {
            return Refusals.failure(Failure.of(HttpError.NO_SUCH_PATH));
        }
        return OrderId.PARSER
                .parse(path.substring(COLLECTION.length() + 1))
                .mapError(unused -> Refusals.failure(Failure.of(HttpError.NO_SUCH_PATH)))
                .fold(
                        id -> switch (method) {
                            case "GET", "HEAD" -> withPermit(caller, OrderAction.READ, id, orders::read);
                            case "DELETE" -> withPermit(caller, OrderAction.CANCEL, id, orders::cancel);
                            default -> notAllowed("GET, HEAD, DELETE");
                        },
                        refusal -> refusal);
    }

    private Reply place(HttpExchange exchange, Caller caller) {
        return JsonBody.read(exchange)
                .mapError(Refusals::failure)
                .flatMap(body -> JsonFields.parse(body, LIMITS)
                        .flatMap(PlaceOrder::parse)
                        .mapError(Refusals::input))
                .flatMap(wanted -> orders.place(wanted, caller).mapError(Refusals::failure))
                .fold(Reply::created, refusal -> refusal);
    }

    private Reply withPermit(
            Caller caller,
            OrderAction action,
            OrderId id,
            Function<Permit<OrderAction, OrderId>, Result<Order, Failure>> operation) {
        return policy.decide(caller, action, id)
                .mapError(Denied::toFailure)
                .flatMap(operation)
                .fold(Reply::ok, Refusals::failure);
    }

    private static Reply notAllowed(String allowed) {
        return Refusals.failure(Failure.of(HttpError.METHOD_NOT_ALLOWED)).with("Allow", allowed);
    }
}

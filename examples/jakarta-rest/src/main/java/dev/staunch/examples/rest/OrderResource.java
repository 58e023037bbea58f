package dev.staunch.examples.rest;

import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import dev.staunch.logging.SafeLogger;
import dev.staunch.money.Money;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The edge. A method that is called has valid arguments: a validated bean, or a primitive that a parser made. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    private static final SafeLogger log = SafeLogger.of(OrderResource.class);

    private final Orders orders;

    @Inject
    public OrderResource(Orders orders) {
        this.orders = orders;
    }

    /** What a caller sees of an order. */
    public record OrderView(OrderId id, Money total) {
        static OrderView of(Order order) {
            return new OrderView(order.id(), order.total());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@NotNull @Valid NewOrder wish) {
        Order order = orders.place(wish).orElseThrow(Failure::toException);
        log.info(
                "order placed",
                Arg.safe("order", order.id().value()),
                Arg.unsafe("customer", wish.customer()),
                Arg.pseudonym("email", order.email().comparisonKey()));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/orders/" + order.id())
                .entity(OrderView.of(order))
                .build();
    }

    @GET
    @Path("{id}")
    public OrderView read(@PathParam("id") OrderId id) {
        return OrderView.of(orders.find(id).orElseThrow(Failure::toException));
    }

    @GET
    public List<OrderView> search(@NotNull @QueryParam("sku") Sku sku) {
        return orders.withArticle(sku).stream().map(OrderView::of).toList();
    }
}

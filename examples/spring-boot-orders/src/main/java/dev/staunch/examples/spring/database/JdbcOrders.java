package dev.staunch.examples.spring.database;

import dev.staunch.contact.EmailAddress;
import dev.staunch.examples.spring.order.Caller;
import dev.staunch.examples.spring.order.CustomerName;
import dev.staunch.examples.spring.order.Line;
import dev.staunch.examples.spring.order.NewOrder;
import dev.staunch.examples.spring.order.Order;
import dev.staunch.examples.spring.order.OrderId;
import dev.staunch.examples.spring.order.OrderStore;
import dev.staunch.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders in a database. What is read goes through the constructors, so a broken row is a defect and not an order. */
@Repository
class JdbcOrders implements OrderStore {

    private static final String SELECT = "select id, placed_by, customer, email, currency, cents, status from orders";

    private final JdbcClient jdbc;

    JdbcOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void insert(Order order, NewOrder wish) {
        int rows = jdbc.sql("insert into orders (id, placed_by, customer, email, currency, cents, status)"
                        + " values (:id, :by, :customer, :email, :currency, :cents, :status)")
                .param("id", order.id().value())
                .param("by", order.placedBy().name())
                .param("customer", order.customer().value())
                .param("email", order.email().value())
                .param("currency", order.total().currency().getCurrencyCode())
                .param("cents", order.total().minorUnits())
                .param("status", order.status().name())
                .update();
        for (Line line : wish.lines()) {
            rows += jdbc.sql("insert into order_lines (order_id, sku, quantity) values (:id, :sku, :quantity)")
                    .param("id", order.id().value())
                    .param("sku", line.sku().value())
                    .param("quantity", line.quantity())
                    .update();
        }
        if (rows != 1 + wish.lines().size()) {
            throw new IllegalStateException("an order was not kept whole");
        }
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcOrders::order)
                .optional();
    }

    @Override
    public List<Order> latest(int most) {
        return jdbc.sql(SELECT + " order by placed_at desc limit :most")
                .param("most", most)
                .query(JdbcOrders::order)
                .list();
    }

    @Override
    public boolean cancel(OrderId id) {
        return jdbc.sql("update orders set status = 'CANCELLED' where id = :id and status = 'PLACED'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                new OrderId(row.getObject("id", UUID.class)),
                Caller.valueOf(row.getString("placed_by")),
                new CustomerName(row.getString("customer")),
                new EmailAddress(row.getString("email")),
                new Money(Currency.getInstance(row.getString("currency")), row.getLong("cents")),
                Order.Status.valueOf(row.getString("status")));
    }
}

package dev.staunch.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An order that a framework has bound to a record: eight fields, and a list of three items. By hand and with Staunch it is
 * parsed, so that an order of other types comes out; YAVI and Hibernate Validator say whether it is valid.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DtoBenchmark {

    /** An item as it is bound. */
    public record ItemDto(
            @NotNull @Size(min = 3, max = 20) String sku,
            @Min(1) @Max(100) int quantity,
            @Min(0) @Max(1_000_000) long price) {}

    /** An order as it is bound. */
    public record OrderDto(
            @NotNull @Size(min = 1, max = 36) String id,
            @NotNull @Size(min = 1, max = 80) String name,
            @NotNull @Size(min = 3, max = 254) String email,
            @NotNull @Size(min = 3, max = 3) String currency,
            @NotNull @Size(min = 2, max = 2) String country,
            @Min(1) @Max(300) int quantity,
            @Min(0) @Max(100_000_000) long total,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ItemDto> items) {}

    /** An item of the domain. */
    record Item(String sku, int quantity, long price) {
        static Item of(String sku, int quantity, long price) {
            return new Item(sku, quantity, price);
        }
    }

    /** An order of the domain. */
    record Order(
            String id,
            String name,
            String email,
            String currency,
            String country,
            int quantity,
            long total,
            List<Item> items) {
        static Order of(
                String id,
                String name,
                String email,
                String currency,
                String country,
                int quantity,
                long total,
                List<Item> items) {
            return new Order(id, name, email, currency, country, quantity, total, items);
        }
    }

    private static final Parser<String, String> ID = text(1, 36);
    private static final Parser<String, String> NAME = text(1, 80);
    private static final Parser<String, String> EMAIL = text(3, 254);
    private static final Parser<String, String> CURRENCY = text(3, 3);
    private static final Parser<String, String> COUNTRY = text(2, 2);
    private static final Parser<String, String> SKU = text(3, 20);

    private static final Validator<ItemDto> YAVI_ITEM = ValidatorBuilder.<ItemDto>of()
            .constraint(
                    ItemDto::sku, "sku", c -> c.notNull().greaterThanOrEqual(3).lessThanOrEqual(20))
            .constraint(
                    ItemDto::quantity, "quantity", c -> c.greaterThanOrEqual(1).lessThanOrEqual(100))
            .constraint(ItemDto::price, "price", c -> c.greaterThanOrEqual(0L).lessThanOrEqual(1_000_000L))
            .build();
    private static final Validator<OrderDto> YAVI = ValidatorBuilder.<OrderDto>of()
            .constraint(
                    OrderDto::id, "id", c -> c.notNull().greaterThanOrEqual(1).lessThanOrEqual(36))
            .constraint(
                    OrderDto::name,
                    "name",
                    c -> c.notNull().greaterThanOrEqual(1).lessThanOrEqual(80))
            .constraint(
                    OrderDto::email,
                    "email",
                    c -> c.notNull().greaterThanOrEqual(3).lessThanOrEqual(254))
            .constraint(
                    OrderDto::currency,
                    "currency",
                    c -> c.notNull().greaterThanOrEqual(3).lessThanOrEqual(3))
            .constraint(
                    OrderDto::country,
                    "country",
                    c -> c.notNull().greaterThanOrEqual(2).lessThanOrEqual(2))
            .constraint(
                    OrderDto::quantity, "quantity", c -> c.greaterThanOrEqual(1).lessThanOrEqual(300))
            .constraint(OrderDto::total, "total", c -> c.greaterThanOrEqual(0L).lessThanOrEqual(100_000_000L))
            .constraint(
                    OrderDto::items,
                    "items",
                    c -> c.notNull().greaterThanOrEqual(1).lessThanOrEqual(50))
            .forEach(OrderDto::items, "items", YAVI_ITEM)
            .build();
    private static final jakarta.validation.Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** How many violations there are; with "0 and 3", every second order is bad. */
    @Param({"0", "3", "0 and 3"})
    public String violations = "";

    private OrderDto order = order(false);
    private OrderDto other = order(false);
    private int calls;

    /** Makes the input: the name, the quantity and the third item's quantity are wrong if there are violations. */
    @Setup
    public void fill() {
        order = order(violations.equals("3"));
        other = order(!violations.equals("0"));
    }

    private OrderDto next() {
        return (calls++ & 1) == 0 ? order : other;
    }

    private static OrderDto order(boolean bad) {
        return new OrderDto(
                "order-2026-000017",
                bad ? "x".repeat(81) : "Grace Hopper",
                "grace" + "@" + "example.com",
                "EUR",
                "NL",
                bad ? 301 : 6,
                1998,
                List.of(
                        new ItemDto("SKU-001", 1, 100),
                        new ItemDto("SKU-002", 2, 200),
                        new ItemDto("SKU-003", bad ? 0 : 3, 300)));
    }

    private static Parser<String, String> text(int min, int max) {
        return Parser.text(text -> text.length() >= min && text.length() <= max
                ? new Ok<>(text)
                : new Err<>(
                        Violations.of(Violation.of(StandardError.OUT_OF_RANGE).with("actual", text.length()))));
    }

    /** Staunch, with statements. */
    @Benchmark
    public Object form() {
        return parse(next()).fold(parsed -> parsed, found -> found);
    }

    private static Result<Order, Violations> parse(OrderDto dto) {
        Form form = Form.ofValues();
        Field<String> id = form.value("id", dto.id(), ID);
        Field<String> name = form.value("name", dto.name(), NAME);
        Field<String> email = form.value("email", dto.email(), EMAIL);
        Field<String> currency = form.value("currency", dto.currency(), CURRENCY);
        Field<String> country = form.value("country", dto.country(), COUNTRY);
        form.check("quantity", dto.quantity() >= 1 && dto.quantity() <= 300, StandardError.OUT_OF_RANGE);
        form.check("total", dto.total() >= 0 && dto.total() <= 100_000_000, StandardError.OUT_OF_RANGE);
        Field<List<Item>> items = form.values("items", dto.items(), DtoBenchmark::parse, 1, 50);
        Violations found = form.finish();
        return found != null
                ? new Err<>(found)
                : new Ok<>(Order.of(
                        id.get(),
                        name.get(),
                        email.get(),
                        currency.get(),
                        country.get(),
                        dto.quantity(),
                        dto.total(),
                        items.get()));
    }

    private static Result<Item, Violations> parse(ItemDto dto) {
        Form form = Form.ofValues();
        Field<String> sku = form.value("sku", dto.sku(), SKU);
        form.check("quantity", dto.quantity() >= 1 && dto.quantity() <= 100, StandardError.OUT_OF_RANGE);
        form.check("price", dto.price() >= 0 && dto.price() <= 1_000_000, StandardError.OUT_OF_RANGE);
        Violations found = form.finish();
        return found != null ? new Err<>(found) : new Ok<>(Item.of(sku.get(), dto.quantity(), dto.price()));
    }

    /** Staunch, with a lambda. */
    @Benchmark
    public Object lambda() {
        return build(next()).fold(parsed -> parsed, found -> found);
    }

    private static Result<Order, Violations> build(OrderDto dto) {
        Form form = Form.ofValues();
        Field<String> id = form.value("id", dto.id(), ID);
        Field<String> name = form.value("name", dto.name(), NAME);
        Field<String> email = form.value("email", dto.email(), EMAIL);
        Field<String> currency = form.value("currency", dto.currency(), CURRENCY);
        Field<String> country = form.value("country", dto.country(), COUNTRY);
        form.check("quantity", dto.quantity() >= 1 && dto.quantity() <= 300, StandardError.OUT_OF_RANGE);
        form.check("total", dto.total() >= 0 && dto.total() <= 100_000_000, StandardError.OUT_OF_RANGE);
        Field<List<Item>> items = form.values("items", dto.items(), DtoBenchmark::build, 1, 50);
        return form.build(() -> Order.of(
                id.get(),
                name.get(),
                email.get(),
                currency.get(),
                country.get(),
                dto.quantity(),
                dto.total(),
                items.get()));
    }

    private static Result<Item, Violations> build(ItemDto dto) {
        Form form = Form.ofValues();
        Field<String> sku = form.value("sku", dto.sku(), SKU);
        form.check("quantity", dto.quantity() >= 1 && dto.quantity() <= 100, StandardError.OUT_OF_RANGE);
        form.check("price", dto.price() >= 0 && dto.price() <= 1_000_000, StandardError.OUT_OF_RANGE);
        return form.build(() -> Item.of(sku.get(), dto.quantity(), dto.price()));
    }

    /** A violation as it would be written by hand. */
    record Wrong(String path, String code, long actual) {}

    /** The limit: by hand. */
    @Benchmark
    public Object byHand() {
        OrderDto dto = next();
        List<Wrong> wrong = null;
        wrong = length("id", dto.id(), 1, 36, wrong);
        wrong = length("name", dto.name(), 1, 80, wrong);
        wrong = length("email", dto.email(), 3, 254, wrong);
        wrong = length("currency", dto.currency(), 3, 3, wrong);
        wrong = length("country", dto.country(), 2, 2, wrong);
        wrong = range("quantity", dto.quantity(), 1, 300, wrong);
        wrong = range("total", dto.total(), 0, 100_000_000, wrong);
        List<ItemDto> raw = dto.items();
        if (raw.isEmpty() || raw.size() > 50) {
            return plus(wrong, new Wrong("items", "size", raw.size()));
        }
        List<Item> items = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            ItemDto item = raw.get(i);
            if (item.sku().length() < 3 || item.sku().length() > 20) {
                wrong = plus(
                        wrong,
                        new Wrong("items/" + i + "/sku", "length", item.sku().length()));
            }
            if (item.quantity() < 1 || item.quantity() > 100) {
                wrong = plus(wrong, new Wrong("items/" + i + "/quantity", "range", item.quantity()));
            }
            if (item.price() < 0 || item.price() > 1_000_000) {
                wrong = plus(wrong, new Wrong("items/" + i + "/price", "range", item.price()));
            }
            if (wrong == null) {
                items.add(new Item(item.sku(), item.quantity(), item.price()));
            }
        }
        if (wrong != null) {
            return wrong;
        }
        return new Order(
                dto.id(),
                dto.name(),
                dto.email(),
                dto.currency(),
                dto.country(),
                dto.quantity(),
                dto.total(),
                java.util.Collections.unmodifiableList(items));
    }

    private static @Nullable List<Wrong> length(
            String path, @Nullable String text, int min, int max, @Nullable List<Wrong> wrong) {
        if (text == null) {
            return plus(wrong, new Wrong(path, "null", 0));
        }
        return text.length() >= min && text.length() <= max
                ? wrong
                : plus(wrong, new Wrong(path, "length", text.length()));
    }

    private static @Nullable List<Wrong> range(
            String path, long value, long min, long max, @Nullable List<Wrong> wrong) {
        return value >= min && value <= max ? wrong : plus(wrong, new Wrong(path, "range", value));
    }

    private static List<Wrong> plus(@Nullable List<Wrong> wrong, Wrong next) {
        List<Wrong> all = wrong == null ? new ArrayList<>(4) : wrong;
        all.add(next);
        return all;
    }

    /** YAVI. */
    @Benchmark
    public Object yavi() {
        return YAVI.validate(next());
    }

    /** Hibernate Validator. */
    @Benchmark
    public Object hibernateValidator() {
        return HIBERNATE.validate(next());
    }
}

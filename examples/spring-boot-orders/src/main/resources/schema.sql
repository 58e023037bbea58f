create table if not exists orders (
    id uuid primary key,
    placed_by varchar(20) not null,
    customer varchar(80) not null,
    email varchar(254) not null,
    currency char(3) not null,
    cents bigint not null,
    status varchar(20) not null,
    placed_at timestamp default current_timestamp
);
create table if not exists order_lines (
    order_id uuid not null references orders (id),
    sku varchar(20) not null,
    quantity integer not null
);

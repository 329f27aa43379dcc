INSERT INTO customers (username, password_hash, role, full_name, email, phone, address, credit_limit) VALUES
  ('alice', '$2a$08$3lu5R0cNJtpaIXvS07rWp.WYpVCtQBABQ0ALCkLWq3M2D7pkEvxdO', 'CUSTOMER', 'Alice Marsh', 'alice@mail.example', '+44 20 7946 0101', '4 Mill Lane', 200),
  ('bob', '$2a$08$BnzHrZbk48l5FQClCOAOeOUPoiX.asq062flJoexwhsQhrZc1vN6q', 'CUSTOMER', 'Bob Tanner', 'bob@mail.example', '+44 20 7946 0102', '9 Forge Street', 100),
  ('wendy', '$2a$08$Rn4ouilzxWK1NbcUJLpsGO27FTcZSyOoeoJkr0rIynROFAOUBtvXi', 'WAREHOUSE', 'Wendy Holt', 'wendy@brightbarn.example', NULL, NULL, 0),
  ('admin', '$2a$08$/VeBmb3n3dXFQO3/A3JtQOJHfAgUzTew81k0tflBJU1FKp7GaOYRu', 'ADMIN', 'Ada Quill', 'ada@brightbarn.example', NULL, NULL, 0);

INSERT INTO products (name, category, price, stock) VALUES
  ('Lantern', 'lighting', 34.50, 12),
  ('Milk churn', 'kitchen', 89.00, 3);

INSERT INTO orders (customer_id, status, total, shipping_address, placed_at) VALUES
  (1, 'PLACED', 34.50, '4 Mill Lane', TIMESTAMP '2026-02-01 10:15:00'),
  (2, 'PAID', 89.00, '9 Forge Street', TIMESTAMP '2026-02-02 08:40:00');

INSERT INTO payments (order_id, card_holder, card_number, amount, status) VALUES
  (1, 'Alice Marsh', '4000000000000002', 34.50, 'CAPTURED'),
  (2, 'Bob Tanner', '4000000000000010', 89.00, 'CAPTURED');

INSERT INTO cart_items (customer_id, product_id, quantity, unit_price) VALUES
  (1, 2, 1, 89.00);

package net.brightbarn.shop.service;

import java.util.List;
import net.brightbarn.shop.domain.CartItem;
import net.brightbarn.shop.domain.Product;
import net.brightbarn.shop.jdbc.CartDao;
import net.brightbarn.shop.jdbc.ProductDao;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class CartService {

  private final CartDao carts;
  private final ProductDao products;

  public CartService(CartDao carts, ProductDao products) {
    this.carts = carts;
    this.products = products;
  }

  public List<CartItem> contents(Long customerId) {
    return carts.findByCustomer(customerId);
  }

  public void add(Long customerId, Long productId, int quantity) {
    Product product =
        products.findById(productId).orElseThrow(() -> new NoSuchEntryException("product"));
    CartItem item = new CartItem();
    item.setCustomerId(customerId);
    item.setProductId(product.getId());
    item.setQuantity(quantity);
    item.setUnitPrice(product.getPrice());
    carts.add(item);
  }

  public void addOffer(Long customerId, CartItem item) {
    item.setCustomerId(customerId);
    carts.add(item);
  }
}

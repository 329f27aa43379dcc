package net.brightbarn.shop.web;

import java.util.List;
import net.brightbarn.shop.domain.Product;
import net.brightbarn.shop.jdbc.ProductDao;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/products")
public class ProductController extends BaseController<Product, Long> {

  private final ProductDao products;

  public ProductController(ProductDao products) {
    super(products);
    this.products = products;
  }

  @GetMapping(params = "category")
  public List<Product> byCategory(@RequestParam String category) {
    return products.findByCategory(category);
  }

  @GetMapping(params = "name")
  public List<Product> byName(@RequestParam String name) {
    return products.findByName(name);
  }
}

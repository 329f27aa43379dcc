package net.brightbarn.shop.web;

import java.security.Principal;
import java.util.List;
import net.brightbarn.shop.config.Accounts;
import net.brightbarn.shop.domain.CartItem;
import net.brightbarn.shop.service.CartService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/carts/mine")
public class CartController {

  private final CartService carts;
  private final Accounts accounts;

  public CartController(CartService carts, Accounts accounts) {
    this.carts = carts;
    this.accounts = accounts;
  }

  @GetMapping
  public List<CartItem> contents(Principal principal) {
    return carts.contents(accounts.customerId(principal));
  }

  @PostMapping("/items")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void add(@RequestParam Long productId, @RequestParam int quantity, Principal principal) {
    carts.add(accounts.customerId(principal), productId, quantity);
  }

  @PostMapping("/offers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void addOffer(@RequestBody CartItem item, Principal principal) {
    carts.addOffer(accounts.customerId(principal), item);
  }
}

package net.brightbarn.shop.config;

import java.security.Principal;
import net.brightbarn.shop.domain.Customer;
import net.brightbarn.shop.jdbc.CustomerDao;
import net.brightbarn.shop.service.NoSuchEntryException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component("accounts")
public class Accounts {

  private final CustomerDao customers;

  public Accounts(CustomerDao customers) {
    this.customers = customers;
  }

  public boolean isSelf(Long customerId) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && customers
            .findByUsername(authentication.getName())
            .map(Customer::getId)
            .filter(id -> id.equals(customerId))
            .isPresent();
  }

  public Long customerId(Principal principal) {
    return customers
        .findByUsername(principal.getName())
        .map(Customer::getId)
        .orElseThrow(() -> new NoSuchEntryException("customer"));
  }
}

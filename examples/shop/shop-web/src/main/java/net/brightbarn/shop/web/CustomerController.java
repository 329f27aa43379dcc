package net.brightbarn.shop.web;

import javax.validation.Valid;
import net.brightbarn.shop.domain.Customer;
import net.brightbarn.shop.jdbc.CustomerDao;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
public class CustomerController extends BaseController<Customer, Long> {

  private final CustomerDao customers;

  public CustomerController(CustomerDao customers) {
    super(customers);
    this.customers = customers;
  }

  @Override
  @PreAuthorize("@accounts.isSelf(#id)")
  public Customer get(@PathVariable Long id) {
    return super.get(id);
  }

  @PutMapping("/{id}")
  @PreAuthorize("@accounts.isSelf(#id)")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void update(@PathVariable Long id, @RequestBody Customer customer) {
    customer.setId(id);
    customers.update(customer);
  }

  @PutMapping("/{id}/profile")
  @PreAuthorize("@accounts.isSelf(#id)")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void updateProfile(@PathVariable Long id, @Valid @RequestBody ProfileForm form) {
    customers.updateProfile(id, form.getEmail(), form.getPhone(), form.getAddress());
  }
}

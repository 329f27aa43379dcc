package net.brightbarn.shop.web;

import net.brightbarn.shop.jdbc.Dao;
import net.brightbarn.shop.service.NoSuchEntryException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

public abstract class BaseController<T, ID> {

  private final Dao<T, ID> dao;

  protected BaseController(Dao<T, ID> dao) {
    this.dao = dao;
  }

  @GetMapping("/{id}")
  public T get(@PathVariable ID id) {
    return dao.findById(id).orElseThrow(() -> new NoSuchEntryException("entry"));
  }
}

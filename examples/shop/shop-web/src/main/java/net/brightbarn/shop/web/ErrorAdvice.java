package net.brightbarn.shop.web;

import java.util.Map;
import net.brightbarn.shop.service.NoSuchEntryException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class ErrorAdvice {

  @ExceptionHandler(NoSuchEntryException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  public Map<String, String> notFound(NoSuchEntryException e) {
    return Map.of("error", e.getMessage());
  }
}

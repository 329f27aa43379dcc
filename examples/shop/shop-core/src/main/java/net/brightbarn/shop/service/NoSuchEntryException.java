package net.brightbarn.shop.service;

public class NoSuchEntryException extends RuntimeException {

  public NoSuchEntryException(String what) {
    super(what + " not found");
  }
}

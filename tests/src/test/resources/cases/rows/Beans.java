//// plain: true
//// needs: io.quarkus:quarkus-arc:3.20.3
//// injections: Shop <- SqlStore
//// injections: Shop <- Ledger
//// injections: Shop <- Basket
package app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

interface Store {}

@Dependent
class SqlStore implements Store {}

@ApplicationScoped
class Ledger {}

@RequestScoped
class Basket {}

@ApplicationScoped
class Shop {
  @Inject Store store;
  @Inject Instance<Ledger> ledgers;
  @Inject Provider<Basket> basket;
}

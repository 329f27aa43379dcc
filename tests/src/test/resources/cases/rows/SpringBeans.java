//// injections: Shop <- SqlStore
//// injections: Shop <- Ledger
//// injections: Shop <- FastLine
package app;

import jakarta.annotation.Resource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.*;
import org.springframework.context.annotation.*;
import org.springframework.stereotype.*;
import org.springframework.web.context.annotation.*;

interface Line {}

@Component("fast")
class FastLine implements Line {}

@Component("slow")
@SessionScope
class SlowLine implements Line {}

class Ledger {}

interface Store {}

@Repository
@RequestScope
class SqlStore implements Store {}

@Configuration
class Factory {
  @Bean
  Ledger ledger() { return new Ledger(); }
}

@Service
class Shop {
  @Autowired ObjectProvider<Store> store;
  @Autowired Ledger ledger;
  @Resource(name = "fast") Line line;
}

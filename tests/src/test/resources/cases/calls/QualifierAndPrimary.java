//// calls: Desk.first -> SlowLine.send BEANS
//// calls: Desk.second -> FastLine.send BEANS
//// injections: Desk <- SlowLine
//// injections: Desk <- FastLine
package app;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

interface Line {
  void send();
}

@Component("slow")
class SlowLine implements Line {
  public void send() {}
}

@Component
@Primary
class FastLine implements Line {
  public void send() {}
}

@Component
class Desk {
  @Autowired
  @Qualifier("slow")
  Line careful;

  @Autowired Line usual;

  void first() {
    careful.send();
  }

  void second() {
    usual.send();
  }
}

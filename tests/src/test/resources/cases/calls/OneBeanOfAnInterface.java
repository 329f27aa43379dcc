//// calls: Desk.ask -> FaxLine.send BEANS
//// injections: Desk <- FaxLine
//// overrides: FaxLine.send overrides Line.send
//// overrides: PlainLine.send overrides Line.send
package app;

import org.springframework.stereotype.Service;

interface Line {
  void send(String text);
}

@Service
class FaxLine implements Line {
  public void send(String text) {}
}

/** No bean, so never injected. */
class PlainLine implements Line {
  public void send(String text) {}
}

@Service
class Desk {
  private final Line line;

  Desk(Line line) {
    this.line = line;
  }

  void ask(String text) {
    line.send(text);
  }
}

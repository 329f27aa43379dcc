package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.Statement;
import java.util.List;

/** A call with the values it is made with. */
record CallSite(Statement.Call call, int index, Value receiver, List<Value> arguments) {

  CallSite {
    arguments = List.copyOf(arguments);
  }

  CallSite(Statement.Call call, int index, List<Value> arguments) {
    this(call, index, Value.NONE, arguments);
  }

  CallSite on(Value object) {
    return new CallSite(call, index, object, arguments);
  }

  String name() {
    return call.callee().name();
  }

  Value argument(int position) {
    return position < arguments.size() ? arguments.get(position) : Value.UNKNOWN;
  }
}

package dev.postern.tests.cases;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Objects that a case is given: its own beans, wired by type and qualifier, and stand-ins of the
 * libraries that tell what arrives. Repositories keep what is saved.
 */
final class StandInBeans {

  private static final int MOST_KEPT = 60;

  private final List<Class<?>> types;
  private final Arrivals arrivals;
  private final Map<Class<?>, Object> made = new LinkedHashMap<>();
  private final Map<String, List<Object>> kept = new LinkedHashMap<>();
  private final List<Runnable> responses = new ArrayList<>();
  private int turn;

  StandInBeans(List<Class<?>> types, Arrivals arrivals) {
    this.types = types;
    this.arrivals = arrivals;
  }

  /** The one bean of a type. */
  Object bean(Class<?> type) {
    Object known = made.get(type);
    if (known == null) {
      known = type.isInterface() ? standIn(type) : construct(type);
      made.put(type, known);
    }
    return known;
  }

  /** A stand-in for what the server hands over; texts come from the caller. */
  Object given(Class<?> type, UnaryOperator<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter page = new StringWriter();
    PrintWriter writer = new PrintWriter(page);
    responses.add(
        () -> {
          arrivals.accept("XSS", page);
          arrivals.accept("XSS", bytes.toString(StandardCharsets.UTF_8));
        });
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            switch (method.getName()) {
              case "getWriter" -> writer;
              case "getOutputStream" -> stream(bytes);
              case "sendRedirect" -> tell("REDIRECT", arguments[0]);
              case "setHeader", "addHeader" -> tell("HEADER", arguments[1]);
              case "getParameter", "getHeader" -> texts.apply((String) arguments[0]);
              default -> plain(method, self, arguments);
            });
  }

  /** What a handler returned. */
  void answered(@Nullable Object answer) {
    if (answer instanceof Mono<?> later) {
      answered(Flux.from(later));
    } else if (answer instanceof Flux<?> later) {
      List<Object> all = new ArrayList<>();
      later.onErrorComplete().doOnNext(all::add).blockLast();
      all.forEach(this::answered);
    } else if (answer instanceof HttpEntity<?> entity) {
      answered(entity.getBody());
    } else if (answer instanceof String text) {
      arrivals.accept("XSS", text);
    }
    responses.forEach(Runnable::run);
    responses.clear();
  }

  /** Nothing was returned. */
  void refused() {
    answered(null);
  }

  private Object construct(Class<?> type) {
    try {
      Constructor<?> first = type.getDeclaredConstructors()[0];
      first.setAccessible(true);
      List<Object> given = new ArrayList<>();
      for (Parameter parameter : first.getParameters()) {
        given.add(injected(parameter));
      }
      return first.newInstance(given.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a bean of " + type.getName(), e);
    }
  }

  private Object injected(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type.getSimpleName().equals("BiConsumer")) {
      return arrivals;
    } else if (type == List.class) {
      return beans(element(parameter, 0));
    } else if (type == Map.class) {
      Map<String, Object> named = new LinkedHashMap<>();
      beans(element(parameter, 1)).forEach(each -> named.put(name(each.getClass()), each));
      return named;
    } else if (type == String.class) {
      return "kept";
    }
    Qualifier wanted = parameter.getAnnotation(Qualifier.class);
    List<Class<?>> candidates = candidates(type);
    for (Class<?> each : candidates) {
      if (wanted == null ? has(each, "Primary") : wanted.value().equals(name(each))) {
        return bean(each);
      }
    }
    for (Class<?> each : candidates) {
      if (name(each).equals(parameter.getName())) {
        return bean(each);
      }
    }
    return bean(candidates.isEmpty() ? type : candidates.get(0));
  }

  private List<Object> beans(Class<?> type) {
    List<Object> all = new ArrayList<>();
    candidates(type).forEach(each -> all.add(bean(each)));
    return all;
  }

  private List<Class<?>> candidates(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> each : types) {
      boolean bean = has(each, "Component") || has(each, "Service") || has(each, "Repository");
      if (bean && type.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers())) {
        found.add(each);
      }
    }
    return found;
  }

  private static Class<?> element(Parameter parameter, int index) {
    ParameterizedType type = (ParameterizedType) parameter.getParameterizedType();
    return (Class<?>) type.getActualTypeArguments()[index];
  }

  private static boolean has(Class<?> type, String annotation) {
    return annotation(type, annotation).isPresent();
  }

  private static Optional<Annotation> annotation(Class<?> type, String name) {
    for (Annotation each : type.getAnnotations()) {
      if (each.annotationType().getSimpleName().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String name(Class<?> bean) {
    for (String mark : List.of("Component", "Service", "Repository")) {
      Optional<Annotation> found = annotation(bean, mark);
      if (found.isPresent()) {
        String given = found.get().toString().replaceAll(".*\"(.*)\".*|.*", "$1");
        if (!given.isEmpty()) {
          return given;
        }
      }
    }
    String simple = bean.getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  private Object standIn(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> {
          if (type.getName().startsWith("java.sql.")
              && arguments != null
              && arguments[0] instanceof String sql
              && method.getName().matches("execute.*|prepare.*|addBatch")) {
            arrivals.accept("SQL", sql);
          } else if (method.getName().equals("publishEvent")) {
            publish(arguments[0]);
          } else if (isRepository(type)) {
            return stored(type, method, self, arguments);
          }
          return plain(method, self, arguments);
        });
  }

  private static boolean isRepository(Class<?> type) {
    return type.getInterfaces().length > 0
        && type.getInterfaces()[0].getName().startsWith("org.springframework.data.");
  }

  private void publish(Object event) throws ReflectiveOperationException {
    for (Class<?> type : types) {
      for (Method method : type.getDeclaredMethods()) {
        boolean listens =
            List.of(method.getAnnotations()).stream()
                .anyMatch(a -> a.annotationType().getSimpleName().equals("EventListener"));
        if (listens && method.getParameterTypes()[0].isInstance(event)) {
          method.setAccessible(true);
          method.invoke(bean(type), event);
        }
      }
    }
  }

  private @Nullable Object stored(
      Class<?> type, Method method, Object self, @Nullable Object @Nullable [] arguments) {
    Type entity = ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    List<Object> all = kept.computeIfAbsent(entity.getTypeName(), key -> new ArrayList<>());
    if (method.getName().startsWith("save") && arguments != null && arguments[0] != null) {
      if (arguments[0] instanceof Iterable<?> several) {
        several.forEach(all::add);
      } else {
        all.add(arguments[0]);
      }
      while (all.size() > MOST_KEPT) {
        all.remove(Math.floorMod(turn++ * 7, all.size()));
      }
      return arguments[0];
    }
    Optional<Object> one =
        all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.floorMod(turn++, all.size())));
    if (method.getReturnType() == Optional.class) {
      return one;
    } else if (Iterable.class.isAssignableFrom(method.getReturnType())) {
      return new ArrayList<>(all);
    } else if (((Class<?>) entity).isAssignableFrom(method.getReturnType())) {
      return one.orElse(null);
    }
    return plain(method, self, arguments);
  }

  private @Nullable Object tell(String kind, Object text) {
    arrivals.accept(kind, text);
    return null;
  }

  private @Nullable Object plain(
      Method method, Object self, @Nullable Object @Nullable [] arguments) {
    Class<?> type = method.getReturnType();
    if (method.getName().equals("equals") && arguments != null) {
      return self == arguments[0];
    } else if (type == boolean.class) {
      return turn++ % 2 == 0;
    } else if (type == int.class) {
      return turn++ % 2;
    } else if (type == long.class) {
      return (long) (turn++ % 2);
    } else if (type == String.class) {
      return "kept";
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == List.class || type == Iterable.class) {
      return new ArrayList<>();
    } else if (type.isInterface()) {
      return standIn(type);
    }
    return null;
  }

  private static ServletOutputStream stream(ByteArrayOutputStream bytes) {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        bytes.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {}
    };
  }
}

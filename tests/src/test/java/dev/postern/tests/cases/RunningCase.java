package dev.postern.tests.cases;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** A compiled case whose handlers are called with everything that {@link TriedInputs} gives. */
final class RunningCase {

  private static final long MOST_MILLIS = 4_000;
  private static final int MOST_CALLS = 4_000;
  private static final int MOST_THREADS = 60;

  private final Arrivals arrivals = new Arrivals();
  private final List<Class<?>> types = new ArrayList<>();
  private final TriedInputs tried;
  private final boolean startsThreads;
  private final StandInBeans beans;
  private final Set<String> endpoints = new TreeSet<>();

  /**
   * @param libraries loads what the case needs besides itself
   */
  RunningCase(Path classes, ClassLoader libraries, String source) throws IOException {
    this.tried = new TriedInputs(source);
    this.startsThreads = source.contains("concurrent") || source.contains("new Thread");
    URL[] place = {classes.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(place, libraries);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        types.add(Class.forName(name.substring(0, name.length() - 6), false, loader));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class that was just compiled is gone", e);
    }
    this.beans = new StandInBeans(types, arrivals);
  }

  /** Calls every handler, twice over, so that what one keeps another may take. */
  Set<String> flows() throws InterruptedException {
    for (boolean all : List.of(false, true, false)) {
      for (Class<?> type : types) {
        List<Method> methods = new ArrayList<>(List.of(type.getDeclaredMethods()));
        methods.sort(Comparator.comparing(Method::toString));
        for (Method method : methods) {
          String endpoint = endpoint(method);
          if (!endpoint.isEmpty() && !Modifier.isAbstract(method.getModifiers())) {
            endpoints.add(endpoint);
            within(() -> call(type, method, endpoint, all && !startsThreads));
          }
        }
      }
    }
    settle();
    return arrivals.seen();
  }

  /** The endpoints that were called. */
  Set<String> endpoints() {
    return endpoints;
  }

  private void call(Class<?> type, Method method, String endpoint, boolean all) {
    Object bean = beans.bean(type);
    method.setAccessible(true);
    int turn = 0;
    for (CallArguments arguments : CallArguments.of(method, endpoint, tried, arrivals, all)) {
      if (++turn > MOST_CALLS || Thread.currentThread().isInterrupted()) {
        return;
      }
      if (startsThreads && turn > MOST_THREADS) {
        return;
      }
      call(method, bean, arguments);
    }
  }

  private void call(Method method, Object bean, CallArguments arguments) {
    @Nullable Object[] values = arguments.values(beans);
    try {
      beans.answered(method.invoke(bean, values));
    } catch (InvocationTargetException e) {
      beans.refused();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Threads of programs, whose errors are nobody's concern. */
  private static final class Silent extends ThreadGroup {
    Silent() {
      super("cases");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
      if (thread.getName().equals("case")) {
        super.uncaughtException(thread, error);
      }
    }
  }

  @SuppressWarnings({"ThreadPriorityCheck", "Interruption"})
  private static void within(Runnable work) throws InterruptedException {
    Thread thread = new Thread(new Silent(), work, "case");
    thread.setDaemon(true);
    thread.start();
    thread.join(MOST_MILLIS);
    if (thread.isAlive()) {
      thread.interrupt();
    }
  }

  /** Waits until threads that handlers started have done their work. */
  private void settle() throws InterruptedException {
    int before = -1;
    while (startsThreads && before != arrivals.told()) {
      before = arrivals.told();
      Thread.sleep(60);
    }
  }

  private static String endpoint(Method method) {
    for (Annotation mark : method.getAnnotations()) {
      if (mark instanceof GetMapping get) {
        return "GET " + path(get.value());
      } else if (mark instanceof PostMapping post) {
        return "POST " + path(post.value());
      } else if (mark instanceof PutMapping put) {
        return "PUT " + path(put.value());
      } else if (mark instanceof DeleteMapping delete) {
        return "DELETE " + path(delete.value());
      } else if (mark instanceof PatchMapping patch) {
        return "PATCH " + path(patch.value());
      }
    }
    return "";
  }

  private static String path(String... paths) {
    return paths.length == 0 ? "/" : paths[0];
  }
}

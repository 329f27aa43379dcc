package dev.postern.tests.cases;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What one call of a handler is given.
 *
 * @param method the handler
 * @param endpoint its verb and path
 * @param tried texts and numbers
 * @param arrivals where inputs get their names
 * @param shape how the text at {@code varied} is given
 * @param other how all other texts are given
 * @param varied which text varies, counted over all fields of all parameters
 * @param turn number of the call
 */
record CallArguments(
    Method method,
    String endpoint,
    TriedInputs tried,
    Arrivals arrivals,
    String shape,
    String other,
    int varied,
    int turn) {

  private static final int DEEPEST = 3;

  /** All calls of a handler. */
  static List<CallArguments> of(
      Method method, String endpoint, TriedInputs tried, Arrivals arrivals, boolean all) {
    List<CallArguments> calls = new ArrayList<>();
    int texts = 0;
    for (Parameter parameter : method.getParameters()) {
      texts += parameter.getType() == String.class ? 1 : 0;
    }
    List<String> others = new ArrayList<>(List.of("$'$ $"));
    if (all && texts > 1) {
      others.addAll(tried.others());
    }
    for (int varied = 0; varied < Math.max(1, texts); varied++) {
      for (String other : others) {
        for (String shape : tried.shapes(all && others.size() == 1)) {
          int repeats = hasNumbers(method) ? 8 : 1;
          for (int i = 0; i < repeats; i++) {
            calls.add(
                new CallArguments(
                    method, endpoint, tried, arrivals, shape, other, varied, calls.size()));
          }
        }
      }
    }
    return calls;
  }

  private static boolean hasNumbers(Method method) {
    return List.of(method.getParameterTypes()).stream()
        .anyMatch(type -> type.isPrimitive() || Number.class.isAssignableFrom(type));
  }

  /** The values, in the order of the parameters. */
  @Nullable Object[] values(StandInBeans beans) {
    int[] text = {0};
    List<@Nullable Object> values = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      String name = name(parameter);
      values.add(value(parameter.getParameterizedType(), name, text, 0, beans));
    }
    return values.toArray();
  }

  private @Nullable Object value(
      Type type, String name, int[] text, int depth, StandInBeans beans) {
    Class<?> raw = type instanceof ParameterizedType given ? raw(given) : raw(type);
    if (raw == String.class || raw == CharSequence.class || raw == Object.class) {
      return text(name, text[0]++);
    } else if (raw.isArray()) {
      return raw.getComponentType() == String.class
          ? new String[] {text(name, text[0]++), "1"}
          : text(name, text[0]++).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } else if (raw == List.class || raw == java.util.Collection.class || raw == Iterable.class) {
      List<Object> all = new ArrayList<>();
      all.add(value(argument(type, 0), name, text, depth, beans));
      return all;
    } else if (raw == Map.class) {
      Map<Object, Object> all = new java.util.LinkedHashMap<>();
      String content = text(name, text[0]++);
      all.put("a", content);
      all.put(content, content);
      return all;
    } else if (raw == Optional.class) {
      return Optional.ofNullable(value(argument(type, 0), name, text, depth, beans));
    }
    return other(raw, name, text, depth, beans);
  }

  private @Nullable Object other(
      Class<?> raw, String name, int[] text, int depth, StandInBeans beans) {
    if (raw == boolean.class || raw == Boolean.class) {
      return Integer.bitCount(turn * 0x9E37_79B9) % 2 == 0;
    } else if (raw == int.class || raw == Integer.class) {
      return tried.number(turn);
    } else if (raw == long.class || raw == Long.class) {
      return (long) tried.number(turn);
    } else if (raw == double.class || raw == Double.class) {
      return (double) tried.number(turn);
    } else if (raw.isEnum()) {
      Object[] all = raw.getEnumConstants();
      return all[turn % all.length];
    } else if (raw.isInterface()) {
      return beans.given(raw, input -> text(input, 0));
    } else if (raw.getClassLoader() != CallArguments.class.getClassLoader()
        && raw.getClassLoader() != null
        && depth < DEEPEST) {
      return form(raw, name, text, depth, beans);
    }
    return null;
  }

  /** An object of the program, every field filled. */
  private Object form(Class<?> raw, String name, int[] text, int depth, StandInBeans beans) {
    try {
      if (raw.isRecord()) {
        List<@Nullable Object> parts = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent part : raw.getRecordComponents()) {
          types.add(part.getType());
          String inner = name + "." + part.getName();
          parts.add(value(part.getGenericType(), inner, text, depth + 1, beans));
        }
        Constructor<?> made = raw.getDeclaredConstructor(types.toArray(new Class<?>[0]));
        made.setAccessible(true);
        return made.newInstance(parts.toArray());
      }
      Constructor<?> empty = raw.getDeclaredConstructor();
      empty.setAccessible(true);
      Object made = empty.newInstance();
      for (Class<?> type = raw; type != Object.class; type = type.getSuperclass()) {
        fill(made, type, name, text, depth, beans);
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + raw.getName(), e);
    }
  }

  private void fill(
      Object made, Class<?> type, String name, int[] text, int depth, StandInBeans beans)
      throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      int flags = field.getModifiers();
      if (!Modifier.isStatic(flags) && !Modifier.isFinal(flags)) {
        field.setAccessible(true);
        String inner = name + "." + field.getName();
        Object value = value(field.getGenericType(), inner, text, depth + 1, beans);
        if (value != null) {
          field.set(made, value);
        }
      }
    }
  }

  private String text(String input, int index) {
    String given = index == varied || index >= method.getParameterCount() ? shape : other;
    return given.replace("$", arrivals.name(endpoint, input));
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType given
        ? given.getActualTypeArguments()[index]
        : String.class;
  }

  private static Class<?> raw(Type type) {
    return type instanceof Class<?> plain
        ? plain
        : type instanceof ParameterizedType given ? (Class<?>) given.getRawType() : Object.class;
  }

  private static String name(Parameter parameter) {
    for (Annotation mark : parameter.getAnnotations()) {
      String given = "";
      if (mark instanceof RequestParam param) {
        given = param.value() + param.name();
      } else if (mark instanceof PathVariable variable) {
        given = variable.value() + variable.name();
      } else if (mark instanceof RequestHeader header) {
        given = header.value() + header.name();
      } else if (mark instanceof CookieValue cookie) {
        given = cookie.value() + cookie.name();
      }
      if (!given.isEmpty()) {
        return given;
      }
    }
    return parameter.getName();
  }
}

//// flows: GET /absoluteJoinedChecked PATH name
//// flows: GET /backslashOnly PATH name
//// flows: GET /beside PATH name
//// flows: GET /besideCanonical PATH name
//// flows: GET /dotsElsewhere PATH name
//// flows: GET /dotsResolved PATH name
//// flows: GET /dotsThenRoot PATH name
//// flows: GET /dotsWhole PATH name
//// flows: GET /emptyParent PATH name
//// flows: GET /firstOnly PATH name
//// flows: GET /joined PATH name
//// flows: GET /joinedAfter PATH name
//// flows: GET /laterOnly PATH name
//// flows: GET /secondCharacter PATH name
//// flows: GET /sometimesBegun PATH name
//// flows: GET /unchecked PATH name
package app;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private static final Path HOME = Paths.get("/srv/files");
  private final Store store = new Store();

  @GetMapping("/unchecked")
  byte[] unchecked(String name) throws IOException {
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/dotsResolved")
  byte[] dotsResolved(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/dotsWhole")
  byte[] dotsWhole(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(new File(name)).readAllBytes();
  }

  @GetMapping("/dotsBehindFolder")
  byte[] dotsBehindFolder(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(Paths.get("/srv/files/" + name));
  }

  @GetMapping("/dotsAndRoot")
  byte[] dotsAndRoot(String name) throws IOException {
    if (name.contains("..") || name.startsWith("/")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/dotsAndAbsolute")
  byte[] dotsAndAbsolute(String name) throws IOException {
    if (name.contains("..") || Paths.get(name).isAbsolute()) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/absoluteJoinedChecked")
  byte[] absoluteJoinedChecked(String name) throws IOException {
    if (name.contains("..") || new File("files", name).isAbsolute()) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/dotsInChild")
  byte[] dotsInChild(String name) throws IOException {
    if (name.indexOf("..") >= 0) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(new File("/srv/files", name)).readAllBytes();
  }

  @GetMapping("/emptyParent")
  byte[] emptyParent(String name) throws IOException {
    if (name.indexOf("..") >= 0) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(new File("", name)).readAllBytes();
  }

  @GetMapping("/laterOnly")
  byte[] laterOnly(String name) throws IOException {
    if (name.indexOf("..") > 0) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(new File("/srv/files", name)).readAllBytes();
  }

  @GetMapping("/nowhere")
  byte[] nowhere(String name) throws IOException {
    if (name.indexOf("..") == -1) {
      return new FileInputStream(new File("/srv/files", name)).readAllBytes();
    }
    return new byte[0];
  }

  @GetMapping("/dotsThenRoot")
  byte[] dotsThenRoot(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(Paths.get("/" + name));
  }

  @GetMapping("/backslashOnly")
  byte[] backslashOnly(String name) throws IOException {
    if (name.contains("..\\")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(Paths.get("/srv/files/" + name));
  }

  @GetMapping("/bothSeparators")
  byte[] bothSeparators(String name) throws IOException {
    if (name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/dotsElsewhere")
  byte[] dotsElsewhere(String name, String other) throws IOException {
    if (other.contains("..")) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(Paths.get("/srv/files/" + name));
  }

  @GetMapping("/dotsInHelper")
  byte[] dotsInHelper(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return store.read(name);
  }

  @GetMapping("/firstOnly")
  byte[] firstOnly(String name) throws IOException {
    if (name.startsWith("/")) {
      throw new IllegalArgumentException();
    }
    return store.read(name);
  }

  @GetMapping("/below")
  byte[] below(String name) throws IOException {
    Path path = HOME.resolve(name).normalize();
    if (!path.startsWith(HOME)) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(path);
  }

  @GetMapping("/joined")
  byte[] joined(String name) throws IOException {
    Path path = HOME.resolve(name);
    if (!path.startsWith(HOME)) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(path);
  }

  @GetMapping("/joinedAfter")
  byte[] joinedAfter(String name) throws IOException {
    Path path = HOME.resolve(Paths.get(name).normalize());
    if (!path.startsWith(HOME)) {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(path);
  }

  @GetMapping("/beside")
  byte[] beside(String name) throws IOException {
    File file = new File("/srv/files", name);
    if (!file.getCanonicalPath().startsWith("/srv/files")) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(file).readAllBytes();
  }

  @GetMapping("/besideCanonical")
  byte[] besideCanonical(String name) throws IOException {
    File home = new File("/srv/files");
    File file = new File(home, name);
    if (!file.getCanonicalPath().startsWith(home.getCanonicalPath())) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(file).readAllBytes();
  }

  @GetMapping("/inside")
  byte[] inside(String name) throws IOException {
    File file = new File("/srv/files", name);
    if (!file.getCanonicalPath().startsWith("/srv/files/")) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(file).readAllBytes();
  }

  @GetMapping("/insideSeparator")
  byte[] insideSeparator(String name) throws IOException {
    File home = new File("/srv/files");
    File file = new File(home, name);
    if (!file.getCanonicalPath().startsWith(home.getCanonicalPath() + File.separator)) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(file).readAllBytes();
  }

  @GetMapping("/begun")
  byte[] begun(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    StringBuilder path = new StringBuilder("/srv/files/");
    path.append(name).append(".txt");
    return new FileInputStream(path.toString()).readAllBytes();
  }

  @GetMapping("/sometimesBegun")
  byte[] sometimesBegun(String name, boolean whole) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    StringBuilder path = new StringBuilder();
    if (!whole) {
      path.append("/srv/files/");
    }
    path.append(name);
    return new FileInputStream(path.toString()).readAllBytes();
  }

  @GetMapping("/firstCharacter")
  byte[] firstCharacter(String name) throws IOException {
    if (name.contains("..") || name.charAt(0) == '/') {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/secondCharacter")
  byte[] secondCharacter(String name) throws IOException {
    if (name.contains("..") || name.charAt(1) == '/') {
      throw new IllegalArgumentException();
    }
    return Files.readAllBytes(HOME.resolve(name));
  }

  @GetMapping("/formatted")
  byte[] formatted(String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException();
    }
    return new FileInputStream(String.format("/srv/files/%s.txt", name)).readAllBytes();
  }
}

class Store {
  byte[] read(String name) throws IOException {
    return Files.readAllBytes(Paths.get("/srv/files/" + name));
  }
}

package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private static final Path HOME = Paths.get("/srv/files");

  @GetMapping("/files")
  byte[] file(@RequestParam String name) throws IOException {
    if (name.contains("..") || Paths.get(name).isAbsolute()) {
      throw new IllegalArgumentException("no file");
    }
    return Files.readAllBytes(HOME.resolve(name)); // ok: path-traversal
  }

  @GetMapping("/reports")
  byte[] report(@RequestParam String name) throws IOException {
    if (name.contains("..")) {
      throw new IllegalArgumentException("no report");
    }
    return Files.readAllBytes(Paths.get("/srv/reports/" + name)); // ok: path-traversal
  }

  @GetMapping("/logs")
  byte[] log(@RequestParam String name) throws IOException {
    Path log = HOME.resolve(name).normalize();
    if (!log.startsWith(HOME)) {
      throw new IllegalArgumentException("no log");
    }
    return Files.readAllBytes(log); // ok: path-traversal
  }
}

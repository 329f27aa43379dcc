package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.File;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  @PostMapping("/picture")
  String picture(@RequestParam MultipartFile file) throws IOException {
    String name = file.getOriginalFilename();
    if (name == null || !name.endsWith(".png")) {
      return "refused";
    }
    file.transferTo(new File("/srv/pictures/" + name)); // ok: unrestricted-upload
    return "kept";
  }
}

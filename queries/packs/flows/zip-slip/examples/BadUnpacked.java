package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
  private static final File FOLDER = new File("/srv/unpacked");

  @PostMapping("/unpack")
  String unpack(@RequestParam MultipartFile file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file.getInputStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        File target = new File(FOLDER, entry.getName());
        try (FileOutputStream out = new FileOutputStream(target)) { // expect: zip-slip
          zip.transferTo(out);
        }
      }
    }
    return "unpacked";
  }
}

//// entry: HTTP GET /books/{bookId} BooksController.getBook
//// inputs: GET /books/{bookId} PATH bookId Long required
package app;

import app.api.BooksResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BooksController implements BooksResource {
  @Override
  public ResponseEntity<String> getBook(Long bookId) { return null; }
}
//// file: build-api/pom.xml
<project>
  <build><plugins><plugin>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <configuration><apiNameSuffix>Resource</apiNameSuffix></configuration>
  </plugin></plugins></build>
</project>
//// file: src/main/resources/api.yml
openapi: 3.0.3
info: {title: books, version: "1"}
paths:
  /books/{bookId}:
    get:
      tags: [books]
      operationId: getBook
      parameters:
        - {name: bookId, in: path, required: true, schema: {type: integer}}
      responses: {"200": {description: ok}}

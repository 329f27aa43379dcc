//// needs: org.springframework.boot:spring-boot-starter-graphql
//// entry: GRAPHQL Query.bookById Library.byId
//// entry: GRAPHQL Query.allBooks Library.allBooks
//// entry: GRAPHQL Mutation.addBook Library.addBook
//// entry: GRAPHQL Subscription.added Library.added
//// entry: GRAPHQL Book.author Library.author
//// entry: GRAPHQL Author.books Library.books
//// inputs: Query.bookById ARGUMENT id String optional
//// inputs: Mutation.addBook ARGUMENT title String optional
package app;

import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.data.method.annotation.*;
import org.springframework.stereotype.Controller;

record Book(String id) {}
record Author(String id) {}

@Controller
class Library {
  @QueryMapping("bookById")
  Book byId(@Argument String id) { return null; }

  @QueryMapping
  List<Book> allBooks() { return List.of(); }

  @MutationMapping
  Book addBook(@Argument("title") String title) { return null; }

  @SubscriptionMapping
  Publisher<Book> added() { return null; }

  @SchemaMapping
  Author author(Book book) { return null; }

  @BatchMapping
  Map<Author, List<Book>> books(List<Author> authors) { return Map.of(); }
}

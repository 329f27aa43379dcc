//// needs: com.netflix.graphql.dgs:graphql-dgs-spring-graphql-starter:9.2.2
//// entry: GRAPHQL Query.shows Shows.shows
//// entry: GRAPHQL Mutation.addRating Shows.rate
//// entry: GRAPHQL Show.reviews Shows.reviews
//// inputs: Query.shows ARGUMENT titleFilter String optional
package app;

import com.netflix.graphql.dgs.*;
import java.util.List;

@DgsComponent
class Shows {
  @DgsQuery
  public List<String> shows(@InputArgument String titleFilter) { return List.of(); }

  @DgsMutation(field = "addRating")
  public int rate() { return 1; }

  @DgsData(parentType = "Show", field = "reviews")
  public List<String> reviews() { return List.of(); }
}

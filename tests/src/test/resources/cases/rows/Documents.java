//// needs: org.springframework.boot:spring-boot-starter-data-mongodb
//// needs: org.springframework.boot:spring-boot-starter-data-redis
//// entities: Note notes key []
//// stores: Desk.find READ notes by-id
//// stores: Desk.list READ notes
//// stores: Desk.save WRITE notes
//// stores: Desk.drop DELETE notes
//// stores: Desk.one READ notes by-id
//// stores: Desk.cached READ keys
package app;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Service;

@Document(collection = "notes")
class Note {
  @Id String key;
  @Field("t") String text;
  @Transient String shown;
  @Version long version;
}

interface Notes extends MongoRepository<Note, String> {}

@Service
class Desk {
  private final MongoTemplate mongo;
  private final Notes notes;
  private final StringRedisTemplate redis;

  Desk(MongoTemplate mongo, Notes notes, StringRedisTemplate redis) {
    this.mongo = mongo;
    this.notes = notes;
    this.redis = redis;
  }

  Note find(String id) { return mongo.findById(id, Note.class); }
  void list() { mongo.findAll(Note.class); }
  void save(Note note) { mongo.save(note); }
  void drop(Note note) { mongo.remove(note); }
  Note one(String id) { return notes.findById(id).orElseThrow(); }
  String cached(String key) { return redis.opsForValue().get(key); }
}

//// needs: org.mybatis.spring.boot:mybatis-spring-boot-starter:3.0.4
//// needs: com.baomidou:mybatis-plus-core:3.5.9
//// needs: com.baomidou:mybatis-plus-extension:3.5.9
//// stores: Desk.one READ book by-id
//// stores: Desk.add WRITE book
//// stores: Desk.change WRITE book
//// stores: Desk.drop DELETE book
//// stores: Desk.plus READ shelf by-id
//// entities: Shelf shelf code []
package app;

import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.*;
import org.springframework.stereotype.Service;

@Mapper
interface Books {
  @Select("select title from book where id = #{id}")
  String title(long id);
  @Insert("insert into book(title) values(#{title})")
  void insert(String title);
  @Update("update book set title = #{title}")
  void rename(String title);
  @Delete("delete from book")
  void clear();
}

@TableName("shelf")
class Shelf {
  @TableId String code;
  @TableField("room") String room;
  @Version int version;
}

@Mapper
interface Shelves extends BaseMapper<Shelf> {}

@Service
class Desk {
  private final Books books;
  private final Shelves shelves;

  Desk(Books books, Shelves shelves) {
    this.books = books;
    this.shelves = shelves;
  }

  String one(long id) { return books.title(id); }
  void add(String title) { books.insert(title); }
  void change(String title) { books.rename(title); }
  void drop() { books.clear(); }
  Shelf plus(String code) { return shelves.selectById(code); }
}

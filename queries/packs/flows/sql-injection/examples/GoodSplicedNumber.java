package app;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Branch {
  private Long id;
  private Integer rank;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Integer getRank() {
    return rank;
  }

  public void setRank(Integer rank) {
    this.rank = rank;
  }
}

@Mapper
interface BranchMapper {
  @Update("update branch set rank = ${rank} where id = #{id}")
  int rank(Branch branch);
}

@RestController
class Branches {
  private final BranchMapper mapper;

  Branches(BranchMapper mapper) {
    this.mapper = mapper;
  }

  @PutMapping("/branches")
  int rank(@RequestBody Branch branch) {
    return mapper.rank(branch);
  }
}

//// flows: GET /basicDBObjectBasicDBObject NOSQL x
//// flows: GET /basicUpdateBasicUpdate NOSQL x
//// flows: GET /cqlSessionExecute NOSQL x
//// flows: GET /cqlTemplateExecute NOSQL x
//// flows: GET /dBSqlQuery SQL x
//// flows: GET /dSLCondition SQL x
//// flows: GET /dSLContextFetch SQL x
//// flows: GET /databaseClientSql SQL x
//// flows: GET /dbQuery SQL x
//// flows: GET /documentParse NOSQL x
//// flows: GET /encoderCompile XPATH x
//// flows: GET /encoderFilter LDAP x
//// flows: GET /encoderGetRuntime COMMAND x
//// flows: GET /encoderUpdate SQL x
//// flows: GET /expressionsStringTemplate SQL x
//// flows: GET /filterCreate LDAP x
//// flows: GET /filtersWhere NOSQL x
//// flows: GET /handleCreateUpdate SQL x
//// flows: GET /hardcodedFilterHardcodedFilter LDAP x
//// flows: GET /jdbiCreateQuery SQL x
//// flows: GET /jedisEval NOSQL x
//// flows: GET /jpaSortUnsafe SQL x
//// flows: GET /lDAPConnectionSearch LDAP x
//// flows: GET /ldapConnectionSearch LDAP x
//// flows: GET /ldapQueryBuilderFilter LDAP x
//// flows: GET /ldapTemplateSearch LDAP x
//// flows: GET /ldapTemplateSearch2 LDAP x
//// flows: GET /mongoDatabaseRunCommand NOSQL x
//// flows: GET /mongoTemplateExecuteCommand NOSQL x
//// flows: GET /neo4jClientQuery NOSQL x
//// flows: GET /neo4jClientQuery2 NOSQL x
//// flows: GET /persistenceManagerNewQuery SQL x
//// flows: GET /preparedStatementCreatorFactoryPreparedStatementCreatorFactory SQL x
//// flows: GET /queryBuildersWrapperQuery NOSQL x
//// flows: GET /queryQuery NOSQL x
//// flows: GET /queryRunnerUpdate SQL x
//// flows: GET /queryUpdate SQL x
//// flows: GET /queryWrapperLast SQL x
//// flows: GET /restrictionsSqlRestriction SQL x
//// flows: GET /sQLSQL SQL x
//// flows: GET /scriptScript NOSQL x
//// flows: GET /searchRequestSearchRequest LDAP x
//// flows: GET /searchRequestSearchRequest2 LDAP x
//// flows: GET /sessionCreateNativeQuery SQL x
//// flows: GET /solrQuerySetQuery NOSQL x
//// flows: GET /sqlClientPreparedQuery SQL x
//// flows: GET /sqlRunnerSelectAll SQL x
//// flows: GET /stringQueryStringQuery NOSQL x
//// flows: GET /transactionRun NOSQL x
package app;

import cn.hutool.db.Db;
import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;
import com.datastax.oss.driver.api.core.CqlSession;
import com.mongodb.BasicDBObject;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.querydsl.core.types.dsl.Expressions;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.SearchRequest;
import io.ebean.DB;
import io.vertx.sqlclient.SqlClient;
import javax.jdo.PersistenceManager;
import javax.xml.xpath.XPath;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.directory.ldap.client.api.LdapConnection;
import org.apache.ibatis.jdbc.SQL;
import org.apache.ibatis.jdbc.SqlRunner;
import org.apache.solr.client.solrj.SolrQuery;
import org.bson.Document;
import org.elasticsearch.index.query.QueryBuilders;
import org.elasticsearch.script.Script;
import org.hibernate.Session;
import org.hibernate.criterion.Restrictions;
import org.influxdb.dto.Query;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.neo4j.cypherdsl.core.support.schema_name.SchemaNames;
import org.neo4j.driver.Transaction;
import org.owasp.esapi.Encoder;
import org.owasp.esapi.codecs.Codec;
import org.springframework.data.cassandra.core.cql.CqlTemplate;
import org.springframework.data.elasticsearch.core.query.StringQuery;
import org.springframework.data.jpa.domain.JpaSort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicUpdate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import redis.clients.jedis.Jedis;

/** Calls of rows of the flow models; run by nothing, since the libraries are not at hand. */
@RestController
class Door {
  private JdbcTemplate jdbc;
  private Session session;
  private DSLContext dSLContext;
  private Handle handle;
  private DatabaseClient databaseClient;
  private QueryWrapper queryWrapper;
  private SqlRunner sqlRunner;
  private SqlClient sqlClient;
  private QueryRunner queryRunner;
  private Db db;
  private PersistenceManager persistenceManager;
  private Jdbi jdbi;
  private MongoDatabase mongoDatabase;
  private Transaction transaction;
  private CqlSession cqlSession;
  private MongoTemplate mongoTemplate;
  private Neo4jClient neo4jClient;
  private CqlTemplate cqlTemplate;
  private Jedis jedis;
  private SolrQuery solrQuery;
  private LdapTemplate ldapTemplate;
  private LDAPConnection lDAPConnection;
  private LdapConnection ldapConnection;
  private LdapQueryBuilder ldapQueryBuilder;
  private Encoder encoder;
  private Codec codec;
  private XPath xPath;
  private jakarta.persistence.Query query;

  private org.springframework.ldap.core.AttributesMapper<Object> mapper;
  @GetMapping("/sessionCreateNativeQuery")
  int sessionCreateNativeQuery(String x) throws Exception {
    session.createNativeQuery("from t where n = " + x);
    return 0;
  }

  @GetMapping("/sessionCreateNativeQuerySafe")
  int sessionCreateNativeQuerySafe(String x) throws Exception {
    session.createNativeQuery("from t where n = " + "1");
    return 0;
  }

  @GetMapping("/restrictionsSqlRestriction")
  int restrictionsSqlRestriction(String x) throws Exception {
    Restrictions.sqlRestriction("n = " + x);
    return 0;
  }

  @GetMapping("/restrictionsSqlRestrictionSafe")
  int restrictionsSqlRestrictionSafe(String x) throws Exception {
    Restrictions.sqlRestriction("n = " + "1");
    return 0;
  }

  @GetMapping("/dSLContextFetch")
  int dSLContextFetch(String x) throws Exception {
    dSLContext.fetch("select " + x);
    return 0;
  }

  @GetMapping("/dSLContextFetchSafe")
  int dSLContextFetchSafe(String x) throws Exception {
    dSLContext.fetch("select " + "1");
    return 0;
  }

  @GetMapping("/dSLCondition")
  int dSLCondition(String x) throws Exception {
    DSL.condition("n = " + x);
    return 0;
  }

  @GetMapping("/dSLConditionSafe")
  int dSLConditionSafe(String x) throws Exception {
    DSL.condition("n = " + "1");
    return 0;
  }

  @GetMapping("/handleCreateUpdate")
  int handleCreateUpdate(String x) throws Exception {
    handle.createUpdate("delete from t where n = " + x);
    return 0;
  }

  @GetMapping("/handleCreateUpdateSafe")
  int handleCreateUpdateSafe(String x) throws Exception {
    handle.createUpdate("delete from t where n = " + "1");
    return 0;
  }

  @GetMapping("/databaseClientSql")
  int databaseClientSql(String x) throws Exception {
    databaseClient.sql("delete from t where n = " + x);
    return 0;
  }

  @GetMapping("/databaseClientSqlSafe")
  int databaseClientSqlSafe(String x) throws Exception {
    databaseClient.sql("delete from t where n = " + "1");
    return 0;
  }

  @GetMapping("/queryWrapperLast")
  int queryWrapperLast(String x) throws Exception {
    queryWrapper.last("limit " + x);
    return 0;
  }

  @GetMapping("/queryWrapperLastSafe")
  int queryWrapperLastSafe(String x) throws Exception {
    queryWrapper.last("limit " + "1");
    return 0;
  }

  @GetMapping("/sqlRunnerSelectAll")
  int sqlRunnerSelectAll(String x) throws Exception {
    sqlRunner.selectAll("select * from t where n = " + x);
    return 0;
  }

  @GetMapping("/sqlRunnerSelectAllSafe")
  int sqlRunnerSelectAllSafe(String x) throws Exception {
    sqlRunner.selectAll("select * from t where n = " + "1");
    return 0;
  }

  @GetMapping("/sqlClientPreparedQuery")
  int sqlClientPreparedQuery(String x) throws Exception {
    sqlClient.preparedQuery("select " + x);
    return 0;
  }

  @GetMapping("/sqlClientPreparedQuerySafe")
  int sqlClientPreparedQuerySafe(String x) throws Exception {
    sqlClient.preparedQuery("select " + "1");
    return 0;
  }

  @GetMapping("/expressionsStringTemplate")
  int expressionsStringTemplate(String x) throws Exception {
    Expressions.stringTemplate("f(" + x + ")");
    return 0;
  }

  @GetMapping("/expressionsStringTemplateSafe")
  int expressionsStringTemplateSafe(String x) throws Exception {
    Expressions.stringTemplate("f(" + "1" + ")");
    return 0;
  }

  @GetMapping("/jpaSortUnsafe")
  int jpaSortUnsafe(String x) throws Exception {
    JpaSort.unsafe(x);
    return 0;
  }

  @GetMapping("/jpaSortUnsafeSafe")
  int jpaSortUnsafeSafe(String x) throws Exception {
    JpaSort.unsafe("1");
    return 0;
  }

  @GetMapping("/preparedStatementCreatorFactoryPreparedStatementCreatorFactory")
  int preparedStatementCreatorFactoryPreparedStatementCreatorFactory(String x) throws Exception {
    new PreparedStatementCreatorFactory("select " + x);
    return 0;
  }

  @GetMapping("/preparedStatementCreatorFactoryPreparedStatementCreatorFactorySafe")
  int preparedStatementCreatorFactoryPreparedStatementCreatorFactorySafe(String x) throws Exception {
    new PreparedStatementCreatorFactory("select " + "1");
    return 0;
  }

  @GetMapping("/sQLSQL")
  int sQLSQL(String x) throws Exception {
    new SQL().WHERE("n = " + x);
    return 0;
  }

  @GetMapping("/sQLSQLSafe")
  int sQLSQLSafe(String x) throws Exception {
    new SQL().WHERE("n = " + "1");
    return 0;
  }

  @GetMapping("/queryRunnerUpdate")
  int queryRunnerUpdate(String x) throws Exception {
    queryRunner.update("delete from t where n = " + x);
    return 0;
  }

  @GetMapping("/queryRunnerUpdateSafe")
  int queryRunnerUpdateSafe(String x) throws Exception {
    queryRunner.update("delete from t where n = " + "1");
    return 0;
  }

  @GetMapping("/dbQuery")
  int dbQuery(String x) throws Exception {
    db.query("select " + x);
    return 0;
  }

  @GetMapping("/dbQuerySafe")
  int dbQuerySafe(String x) throws Exception {
    db.query("select " + "1");
    return 0;
  }

  @GetMapping("/dBSqlQuery")
  int dBSqlQuery(String x) throws Exception {
    DB.sqlQuery("select " + x);
    return 0;
  }

  @GetMapping("/dBSqlQuerySafe")
  int dBSqlQuerySafe(String x) throws Exception {
    DB.sqlQuery("select " + "1");
    return 0;
  }

  @GetMapping("/persistenceManagerNewQuery")
  int persistenceManagerNewQuery(String x) throws Exception {
    persistenceManager.newQuery("select from t where n == " + x);
    return 0;
  }

  @GetMapping("/persistenceManagerNewQuerySafe")
  int persistenceManagerNewQuerySafe(String x) throws Exception {
    persistenceManager.newQuery("select from t where n == " + "1");
    return 0;
  }

  @GetMapping("/jdbiCreateQuery")
  int jdbiCreateQuery(String x) throws Exception {
    jdbi.createQuery("select " + x);
    return 0;
  }

  @GetMapping("/jdbiCreateQuerySafe")
  int jdbiCreateQuerySafe(String x) throws Exception {
    jdbi.createQuery("select " + "1");
    return 0;
  }

  @GetMapping("/mongoDatabaseRunCommand")
  int mongoDatabaseRunCommand(String x) throws Exception {
    mongoDatabase.runCommand(x);
    return 0;
  }

  @GetMapping("/mongoDatabaseRunCommandSafe")
  int mongoDatabaseRunCommandSafe(String x) throws Exception {
    mongoDatabase.runCommand("1");
    return 0;
  }

  @GetMapping("/transactionRun")
  int transactionRun(String x) throws Exception {
    transaction.run("MATCH (n) WHERE n.a = " + x + " RETURN n");
    return 0;
  }

  @GetMapping("/transactionRunSafe")
  int transactionRunSafe(String x) throws Exception {
    transaction.run("MATCH (n) WHERE n.a = " + "1" + " RETURN n");
    return 0;
  }

  @GetMapping("/cqlSessionExecute")
  int cqlSessionExecute(String x) throws Exception {
    cqlSession.execute("select " + x);
    return 0;
  }

  @GetMapping("/cqlSessionExecuteSafe")
  int cqlSessionExecuteSafe(String x) throws Exception {
    cqlSession.execute("select " + "1");
    return 0;
  }

  @GetMapping("/filtersWhere")
  int filtersWhere(String x) throws Exception {
    Filters.where("this.a == " + x);
    return 0;
  }

  @GetMapping("/filtersWhereSafe")
  int filtersWhereSafe(String x) throws Exception {
    Filters.where("this.a == " + "1");
    return 0;
  }

  @GetMapping("/basicDBObjectBasicDBObject")
  int basicDBObjectBasicDBObject(String x) throws Exception {
    new BasicDBObject("$where", x);
    return 0;
  }

  @GetMapping("/basicDBObjectBasicDBObjectSafe")
  int basicDBObjectBasicDBObjectSafe(String x) throws Exception {
    new BasicDBObject("name", x);
    return 0;
  }

  @GetMapping("/documentParse")
  int documentParse(String x) throws Exception {
    Document.parse(x);
    return 0;
  }

  @GetMapping("/documentParseSafe")
  int documentParseSafe(String x) throws Exception {
    Document.parse("1");
    return 0;
  }

  @GetMapping("/basicUpdateBasicUpdate")
  int basicUpdateBasicUpdate(String x) throws Exception {
    new BasicUpdate("{a: " + x + "}");
    return 0;
  }

  @GetMapping("/basicUpdateBasicUpdateSafe")
  int basicUpdateBasicUpdateSafe(String x) throws Exception {
    new BasicUpdate("{a: " + "1" + "}");
    return 0;
  }

  @GetMapping("/mongoTemplateExecuteCommand")
  int mongoTemplateExecuteCommand(String x) throws Exception {
    mongoTemplate.executeCommand(x);
    return 0;
  }

  @GetMapping("/mongoTemplateExecuteCommandSafe")
  int mongoTemplateExecuteCommandSafe(String x) throws Exception {
    mongoTemplate.executeCommand("1");
    return 0;
  }

  @GetMapping("/neo4jClientQuery")
  int neo4jClientQuery(String x) throws Exception {
    neo4jClient.query("MATCH (n) WHERE n.a = " + x);
    return 0;
  }

  @GetMapping("/neo4jClientQuerySafe")
  int neo4jClientQuerySafe(String x) throws Exception {
    neo4jClient.query("MATCH (n) WHERE n.a = " + "1");
    return 0;
  }

  @GetMapping("/cqlTemplateExecute")
  int cqlTemplateExecute(String x) throws Exception {
    cqlTemplate.execute("delete from t where n = " + x);
    return 0;
  }

  @GetMapping("/cqlTemplateExecuteSafe")
  int cqlTemplateExecuteSafe(String x) throws Exception {
    cqlTemplate.execute("delete from t where n = " + "1");
    return 0;
  }

  @GetMapping("/jedisEval")
  int jedisEval(String x) throws Exception {
    jedis.eval(x);
    return 0;
  }

  @GetMapping("/jedisEvalSafe")
  int jedisEvalSafe(String x) throws Exception {
    jedis.eval("1");
    return 0;
  }

  @GetMapping("/solrQuerySetQuery")
  int solrQuerySetQuery(String x) throws Exception {
    solrQuery.setQuery("name:" + x);
    return 0;
  }

  @GetMapping("/solrQuerySetQuerySafe")
  int solrQuerySetQuerySafe(String x) throws Exception {
    solrQuery.setQuery("name:" + "1");
    return 0;
  }

  @GetMapping("/queryBuildersWrapperQuery")
  int queryBuildersWrapperQuery(String x) throws Exception {
    QueryBuilders.wrapperQuery(x);
    return 0;
  }

  @GetMapping("/queryBuildersWrapperQuerySafe")
  int queryBuildersWrapperQuerySafe(String x) throws Exception {
    QueryBuilders.wrapperQuery("1");
    return 0;
  }

  @GetMapping("/scriptScript")
  int scriptScript(String x) throws Exception {
    new Script(x);
    return 0;
  }

  @GetMapping("/scriptScriptSafe")
  int scriptScriptSafe(String x) throws Exception {
    new Script("1");
    return 0;
  }

  @GetMapping("/stringQueryStringQuery")
  int stringQueryStringQuery(String x) throws Exception {
    new StringQuery("{\"a\": " + x + "}");
    return 0;
  }

  @GetMapping("/stringQueryStringQuerySafe")
  int stringQueryStringQuerySafe(String x) throws Exception {
    new StringQuery("{\"a\": " + "1" + "}");
    return 0;
  }

  @GetMapping("/queryQuery")
  int queryQuery(String x) throws Exception {
    new Query("select " + x, "db");
    return 0;
  }

  @GetMapping("/queryQuerySafe")
  int queryQuerySafe(String x) throws Exception {
    new Query("select " + "1", "db");
    return 0;
  }

  @GetMapping("/ldapTemplateSearch")
  int ldapTemplateSearch(String x) throws Exception {
    ldapTemplate.search("ou=people", "(uid=" + x + ")", mapper);
    return 0;
  }

  @GetMapping("/ldapTemplateSearchSafe")
  int ldapTemplateSearchSafe(String x) throws Exception {
    ldapTemplate.search("ou=people", "(uid=" + "1" + ")", mapper);
    return 0;
  }

  @GetMapping("/lDAPConnectionSearch")
  int lDAPConnectionSearch(String x) throws Exception {
    lDAPConnection.search("dc=a", null, "(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/lDAPConnectionSearchSafe")
  int lDAPConnectionSearchSafe(String x) throws Exception {
    lDAPConnection.search("dc=a", null, "(uid=" + "1" + ")");
    return 0;
  }

  @GetMapping("/searchRequestSearchRequest")
  int searchRequestSearchRequest(String x) throws Exception {
    new SearchRequest("dc=a", null, "(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/searchRequestSearchRequestSafe")
  int searchRequestSearchRequestSafe(String x) throws Exception {
    new SearchRequest("dc=a", null, "(uid=" + "1" + ")");
    return 0;
  }

  @GetMapping("/filterCreate")
  int filterCreate(String x) throws Exception {
    Filter.create("(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/filterCreateSafe")
  int filterCreateSafe(String x) throws Exception {
    Filter.create("(uid=" + "1" + ")");
    return 0;
  }

  @GetMapping("/ldapConnectionSearch")
  int ldapConnectionSearch(String x) throws Exception {
    ldapConnection.search("dc=a", "(uid=" + x + ")", null);
    return 0;
  }

  @GetMapping("/ldapConnectionSearchSafe")
  int ldapConnectionSearchSafe(String x) throws Exception {
    ldapConnection.search("dc=a", "(uid=" + "1" + ")", null);
    return 0;
  }

  @GetMapping("/ldapQueryBuilderFilter")
  int ldapQueryBuilderFilter(String x) throws Exception {
    ldapQueryBuilder.filter("(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/ldapQueryBuilderFilterSafe")
  int ldapQueryBuilderFilterSafe(String x) throws Exception {
    ldapQueryBuilder.filter("(uid=" + "1" + ")");
    return 0;
  }

  @GetMapping("/hardcodedFilterHardcodedFilter")
  int hardcodedFilterHardcodedFilter(String x) throws Exception {
    new HardcodedFilter("(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/hardcodedFilterHardcodedFilterSafe")
  int hardcodedFilterHardcodedFilterSafe(String x) throws Exception {
    new HardcodedFilter("(uid=" + "1" + ")");
    return 0;
  }

  @GetMapping("/searchRequestSearchRequest2")
  int searchRequestSearchRequest2(String x) throws Exception {
    new SearchRequest("dc=a", null, "(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/searchRequestSearchRequest2Safe")
  int searchRequestSearchRequest2Safe(String x) throws Exception {
    new SearchRequest("dc=a", null, Filter.createEqualityFilter("uid", x));
    return 0;
  }

  @GetMapping("/ldapTemplateSearch2")
  int ldapTemplateSearch2(String x) throws Exception {
    ldapTemplate.search("ou=people", "(uid=" + x + ")", mapper);
    return 0;
  }

  @GetMapping("/ldapTemplateSearch2Safe")
  int ldapTemplateSearch2Safe(String x) throws Exception {
    ldapTemplate.search("ou=people", new EqualsFilter("uid", x).encode(), mapper);
    return 0;
  }

  @GetMapping("/neo4jClientQuery2")
  int neo4jClientQuery2(String x) throws Exception {
    neo4jClient.query("MATCH (n:" + x + ")");
    return 0;
  }

  @GetMapping("/neo4jClientQuery2Safe")
  int neo4jClientQuery2Safe(String x) throws Exception {
    neo4jClient.query("MATCH (n:" + SchemaNames.sanitize(x).get() + ")");
    return 0;
  }

  @GetMapping("/encoderUpdate")
  int encoderUpdate(String x) throws Exception {
    jdbc.update("delete from t where n = '" + x + "'");
    return 0;
  }

  @GetMapping("/encoderUpdateSafe")
  int encoderUpdateSafe(String x) throws Exception {
    jdbc.update("delete from t where n = '" + encoder.encodeForSQL(codec, x) + "'");
    return 0;
  }

  @GetMapping("/encoderFilter")
  int encoderFilter(String x) throws Exception {
    ldapQueryBuilder.filter("(uid=" + x + ")");
    return 0;
  }

  @GetMapping("/encoderFilterSafe")
  int encoderFilterSafe(String x) throws Exception {
    ldapQueryBuilder.filter("(uid=" + encoder.encodeForLDAP(x) + ")");
    return 0;
  }

  @GetMapping("/encoderCompile")
  int encoderCompile(String x) throws Exception {
    xPath.compile("//a[@n='" + x + "']");
    return 0;
  }

  @GetMapping("/encoderCompileSafe")
  int encoderCompileSafe(String x) throws Exception {
    xPath.compile("//a[@n='" + encoder.encodeForXPath(x) + "']");
    return 0;
  }

  @GetMapping("/encoderGetRuntime")
  int encoderGetRuntime(String x) throws Exception {
    Runtime.getRuntime().exec("ls " + x);
    return 0;
  }

  @GetMapping("/encoderGetRuntimeSafe")
  int encoderGetRuntimeSafe(String x) throws Exception {
    Runtime.getRuntime().exec("ls " + encoder.encodeForOS(codec, x));
    return 0;
  }

  @GetMapping("/queryUpdate")
  int queryUpdate(String x) throws Exception {
    jdbc.update("delete from t where n = " + x);
    return 0;
  }

  @GetMapping("/queryUpdateSafe")
  int queryUpdateSafe(String x) throws Exception {
    jdbc.update("delete from t where n = " + query.setParameter("a", x).getSingleResult());
    return 0;
  }
}

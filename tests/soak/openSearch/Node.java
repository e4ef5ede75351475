import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of OpenSearch in the folder that is given, until its input ends; says the port it answers at. */
public class Node {
  public static void main(String[] given) throws Exception {
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> settings.put("discovery.type", "single-node"));
    runner.build(OpenSearchRunner.newConfigs().basePath(given[0]).numOfNode(1).clusterName("kunye-soak").baseHttpPort(9200));
    System.out.println("PORT " + runner.node().settings().get("http.port"));
    while (System.in.read() >= 0);
    runner.close();
  }
}

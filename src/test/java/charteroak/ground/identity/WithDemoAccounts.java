package charteroak.ground.identity;

import charteroak.ground.provider.DemoFolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the tests share that sign in with demo accounts, so that one application serves them all. */
public abstract class WithDemoAccounts {

    public static final DemoFolder DEMO = DemoFolder.afterTheFirstStart();

    @DynamicPropertySource
    static void demoFolder(DynamicPropertyRegistry registry) {
        registry.add("charteroak.identity.folder", DEMO.path()::toString);
    }
}

package org.rulewright.engine;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** The language analysers that a stock Elasticsearch has by these names, with the same settings. */
public final class LanguagesPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "english", language(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new),
                "french", language(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new),
                "german", language(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new),
                "spanish", language(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new));
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> language(
            CharArraySet stopWords, BiFunction<CharArraySet, CharArraySet, Analyzer> constructor) {
        return (_, environment, name, settings) -> {
            var chosenStopWords = Analysis.parseStopWords(environment, settings, stopWords);
            var unstemmed = Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET);
            return new Provider(name, constructor.apply(chosenStopWords, unstemmed));
        };
    }

    private static final class Provider extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        Provider(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}

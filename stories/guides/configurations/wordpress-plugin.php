<?php
/**
 * Plugin Name: Partnership Elements
 * Description: Loads the elements on every page and offers them as shortcodes: [partner-list kind="project"]<a href="…">Our partner cities</a>[/partner-list]
 * Version: 1.0.0
 * Requires PHP: 7.4
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

// Where your script lies. The feed is feed.json beside it.
const PARTNERSHIP_ELEMENTS_SCRIPT = 'https://your-city.example/partnerships/partnership-elements.js';

add_action( 'wp_enqueue_scripts', 'partnership_elements_load' );
foreach ( array( 'partner-list', 'partner-map', 'project-card', 'project-list', 'network-badges', 'city-text', 'contact-card', 'related-links' ) as $partnership_elements_tag ) {
	add_shortcode( $partnership_elements_tag, 'partnership_elements_show' );
}

function partnership_elements_load() {
	wp_enqueue_script( 'partnership-elements', PARTNERSHIP_ELEMENTS_SCRIPT, array(), null, true );
}

function partnership_elements_show( $options, $content, $tag ) {
	$attributes = '';
	foreach ( (array) $options as $name => $value ) {
		// WordPress numbers what has no value, such as [partner-list search].
		list( $name, $value ) = is_int( $name ) ? array( $value, '' ) : array( $name, $value );
		$name                 = preg_replace( '/^data-/', '', $name );
		if ( preg_match( '/^[a-z]+(-[a-z]+)*$/', $name ) ) {
			$attributes .= sprintf( ' %s="%s"', 'lang' === $name ? 'lang' : 'data-' . $name, esc_attr( $value ) );
		}
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, wp_kses_post( (string) $content ) );
}
